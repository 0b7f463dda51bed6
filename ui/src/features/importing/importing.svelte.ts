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
    this.faults = [];
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
