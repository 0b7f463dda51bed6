// The import that is under way: the file, what its columns are, what the check found. It stays while the person looks
// elsewhere. Reading and judging rows is the program's.
import {
  call,
  chooseJournalFile,
  type Fault,
  type ImportCheckDto,
  type ImportDto,
  type ImportInput,
  type JournalFileDto,
} from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { desk } from '../../lib/desk.svelte';
import { lastFolder, rememberFolder } from '../../lib/folder';
import { Work } from '../../lib/work.svelte';

/** The choices of an import under way, as they outlive the program. */
export type Choices = {
  path: string;
  sheet: string;
  header: number;
  columns: Record<string, number>;
  /** The titles of the file they were made for. */
  titles: string[];
};

class Importing {
  /** Where the file lies. */
  path = $state('');
  file = $state.raw<JournalFileDto>();
  sheet = $state('');
  /** The last row of titles, as typed. */
  header = $state('');
  /** The column of each fact, by the fact's code; -1 where the file has none. */
  columns = $state<Record<string, number>>({});
  checked = $state.raw<ImportCheckDto>();
  /** How many cases were brought in. */
  done = $state<number>();
  looking = $state(false);
  stopped = $state(false);
  faults = $state.raw<Fault[]>([]);
  imports = $state.raw<ImportDto[]>();
  /** Whether the choices were made on an earlier visit. */
  restored = $state(false);
  work = new Work();
  #folder = '';

  /** What was read for another register is not shown in this one. */
  open(): void {
    const folder = desk.office?.folder ?? '';
    if (this.#folder !== folder) {
      this.#folder = folder;
      this.clear();
      this.imports = undefined;
    }
  }

  clear(): void {
    this.path = '';
    this.file = undefined;
    this.sheet = '';
    this.header = '';
    this.columns = {};
    this.checked = undefined;
    this.done = undefined;
    this.stopped = false;
    this.restored = false;
    this.faults = [];
  }

  /** What was chosen by now; nothing where there is no file. */
  get choices(): Choices | null {
    return this.file
      ? {
          path: this.path,
          sheet: this.file.sheet,
          header: this.file.header,
          columns: { ...this.columns },
          titles: this.file.columns.map(({ title }) => title),
        }
      : null;
  }

  /** Looks into the file of an earlier visit again; its columns are chosen as they were, unless it has other ones now. */
  async restore(last: Choices): Promise<void> {
    await this.#faulty(async () => {
      this.path = last.path;
      await this.#look(last.sheet, last.header);
      const titles = this.choices?.titles ?? [];
      if (titles.join('\n') === last.titles.join('\n')) {
        this.columns = { ...this.columns, ...last.columns };
      }
      this.restored = true;
    });
  }

  /** Asks for a file and looks into it; nothing changes where the person thinks better of it. */
  async choose(): Promise<void> {
    await this.#faulty(async () => {
      const chosen = await chooseJournalFile(lastFolder());
      if (chosen) {
        rememberFolder(chosen.folder);
        this.clear();
        this.path = chosen.path;
        await this.#look(null, null);
      }
    });
  }

  /** Looks at another sheet of the file. */
  async turnTo(sheet: string): Promise<void> {
    await this.#faulty(() => this.#look(sheet, null));
  }

  /** The titles stand in another row; what is no row is left as it was read. */
  async titlesIn(row: string): Promise<void> {
    const header = Number(row.trim());
    if (Number.isInteger(header) && header > 0) {
      await this.#faulty(() => this.#look(this.sheet, header));
    } else {
      this.header = String(this.file?.header ?? '');
    }
  }

  async #look(sheet: string | null, header: number | null): Promise<void> {
    this.looking = true;
    try {
      const file = await call('look_into_journal_file', { path: this.path, sheet, header });
      this.file = file;
      this.sheet = file.sheet;
      this.header = String(file.header);
      this.columns = Object.fromEntries(
        file.facts.map(({ code }) => [code, file.columns.find(({ fact }) => fact === code)?.column ?? -1]),
      );
      this.changed();
    } finally {
      this.looking = false;
    }
  }

  /** What was found holds for other columns. */
  changed(): void {
    this.checked = undefined;
    this.done = undefined;
    this.stopped = false;
  }

  get mapping(): ImportInput {
    return {
      path: this.path,
      sha256: this.file?.sha256 ?? null,
      sheet: this.sheet,
      header: this.file?.header ?? null,
      columns: Object.entries(this.columns).flatMap(([fact, column]) => (column < 0 ? [] : [{ fact, column }])),
    };
  }

  async readImports(): Promise<void> {
    await this.#faulty(async () => {
      this.imports = (await call('imports', {})).imports;
    });
  }

  async #faulty(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.faults = [];
    } catch (thrown) {
      this.faults = faultsOf(thrown);
    }
  }
}

export const importing = new Importing();
