// What the list of cases keeps while the program runs: what is looked for, the page that is shown, and where the
// person was on it. The program filters, sorts and counts; this only asks.
import { call, type CasesDto, type Fault } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { desk } from '../../lib/desk.svelte';
import { Place } from '../../lib/place.svelte';

/** How long nobody types before the search begins, in milliseconds. */
const PAUSE = 250;
/** Cases of a page. */
const PAGE = 50;

export type Order = 'name' | 'registration';

/** What the filters say; empty lets everything through. */
export type Filters = { state: string; month: string; year: string; service: string; executor: string };

const NO_FILTERS: Filters = { state: '', month: '', year: '', service: '', executor: '' };
/** In the filter of executors: nobody is named. */
export const NOBODY = 'nobody';

class CaseRegister {
  search = $state('');
  filters = $state<Filters>({ ...NO_FILTERS });
  order = $state<Order>('registration');
  filtersOpen = $state(matchMedia('(width >= 60rem)').matches);
  answer = $state.raw<CasesDto>();
  /** Whether the answer that is shown was searched for. */
  searched = $state(false);
  faults = $state<Fault[]>([]);
  place = new Place();
  /** After which case each page so far begins; the last one is shown. */
  #begins = $state.raw<(number | null)[]>([null]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #folder = '';
  #asked = 0;

  /** How many filters are set. */
  get filtering(): number {
    const { year: _, ...others } = this.filters;
    return Object.values(others).filter(Boolean).length;
  }

  /** A month is chosen whose year is not written as one. */
  get yearWrong(): boolean {
    return this.filters.month !== '' && !/^\d{4}$/.test(this.filters.year.trim());
  }

  /** Places in the whole list of the first and the last case shown. */
  get from(): number {
    return (this.#begins.length - 1) * PAGE + 1;
  }

  get until(): number {
    return this.from + (this.answer?.cases.length ?? 0) - 1;
  }

  get hasBefore(): boolean {
    return this.#begins.length > 1;
  }

  /** What was read of another register is not shown in this one. */
  open(): void {
    const folder = desk.office?.folder ?? '';
    if (this.#folder !== folder) {
      this.#folder = folder;
      this.search = '';
      this.filters = { ...NO_FILTERS };
      this.order = 'registration';
      this.answer = undefined;
      this.faults = [];
      this.#begins = [null];
      this.place.forget();
    }
  }

  /** A key was pressed in the search box. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), PAUSE);
  }

  /** Begins the list anew, at its first page. */
  look(): void {
    this.place.row = null;
    void this.read([null]);
  }

  clear(): void {
    this.filters = { ...NO_FILTERS };
    this.look();
  }

  clearSearch(): void {
    this.search = '';
    this.look();
  }

  next(): Promise<void> {
    return this.answer?.next == null ? Promise.resolve() : this.#turn([...this.#begins, this.answer.next]);
  }

  before(): Promise<void> {
    return this.hasBefore ? this.#turn(this.#begins.slice(0, -1)) : Promise.resolve();
  }

  async #turn(begins: (number | null)[]): Promise<void> {
    this.place.row = null;
    await this.read(begins);
    this.place.top();
  }

  /** Reads a page, or the one that is shown anew; the last one asked is the one shown. */
  async read(begins: (number | null)[] = this.#begins): Promise<void> {
    clearTimeout(this.#timer);
    if (this.yearWrong) {
      return;
    }
    const asked = ++this.#asked;
    const search = this.search.trim();
    const { state, month, year, service, executor } = this.filters;
    try {
      const answer = await call('cases', {
        search,
        state,
        service,
        month: month && `${year.trim()}-${month}`,
        executor: executor && executor !== NOBODY ? Number(executor) : null,
        unassigned: executor === NOBODY,
        order: this.order,
        after: begins.at(-1) ?? null,
        limit: PAGE,
      });
      if (asked === this.#asked) {
        this.faults = [];
        this.searched = search !== '';
        await this.place.steadily(() => {
          this.answer = answer;
          this.#begins = begins;
        });
      }
    } catch (thrown) {
      if (asked === this.#asked) {
        this.faults = faultsOf(thrown);
      }
    }
  }
}

export const caseRegister = new CaseRegister();
