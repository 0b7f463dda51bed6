// What the reports keep while the program runs: which of them is looked at, the month and the year, and what was read
// of them last. The program gathers and counts; this only asks.
import {
  call,
  type Fault,
  type MonthRegisterDto,
  type RegisterMonthDto,
  type StatisticsDto,
} from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { desk } from '../../lib/desk.svelte';
import { sentence, type Messages } from '../../messages';

export const views = ['month', 'year'] as const;
export type View = (typeof views)[number];

class Reports {
  view = $state<View>('month');
  /** `2026-11`; empty until the months are read. */
  month = $state('');
  /** The months there is something to say of, the latest first. */
  months = $state.raw<RegisterMonthDto[]>([]);
  register = $state.raw<MonthRegisterDto>();
  year = $state<number | null>(null);
  statistics = $state.raw<StatisticsDto>();
  faults = $state.raw<Fault[]>([]);
  #folder = '';
  #asked = 0;

  /** What was read of another register is not shown in this one. */
  open(): void {
    const folder = desk.office?.folder ?? '';
    if (this.#folder !== folder) {
      this.#folder = folder;
      this.view = 'month';
      this.month = '';
      this.months = [];
      this.register = undefined;
      this.year = null;
      this.statistics = undefined;
      this.faults = [];
    }
  }

  /** Reads what is looked at anew; the last one asked is the one shown. */
  async read(): Promise<void> {
    const asked = ++this.#asked;
    try {
      await (this.view === 'month' ? this.#readMonth(asked) : this.#readYear(asked));
    } catch (thrown) {
      if (asked === this.#asked) {
        this.faults = faultsOf(thrown);
      }
    }
  }

  async #readMonth(asked: number): Promise<void> {
    const { months } = await call('month_registers', {});
    if (asked !== this.#asked) {
      return;
    }
    this.months = months;
    if (!months.some(({ month }) => month === this.month)) {
      // The month to be closed next, else the one that is running.
      this.month = (months.findLast(({ over, versions }) => over && versions.length === 0) ?? months[0])?.month ?? '';
    }
    const register = this.month === '' ? undefined : await call('month_register', { month: this.month, masked: false });
    if (asked === this.#asked) {
      this.register = register;
      this.faults = [];
    }
  }

  async #readYear(asked: number): Promise<void> {
    const year = this.year ?? Number((desk.office?.today ?? '').slice(0, 4));
    const statistics = await call('statistics', { year });
    if (asked === this.#asked) {
      this.year = year;
      this.statistics = statistics;
      this.faults = [];
    }
  }
}

export const reports = new Reports();

/** `2026-11` → «2026 жылғы қараша». */
export function monthName(words: Messages, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return sentence(words.reports.monthOfYear, { year, month: words.calendar.months[Number(number) - 1] ?? number });
}
