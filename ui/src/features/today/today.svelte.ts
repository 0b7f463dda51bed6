// What the screen of the day keeps while the program runs: what it shows of the open cases, the cases and complaints as
// they were last read, and where the person was among them. It reads them; what is urgent the program says.
import { call, type ComplaintDto, type Fault, type TodayDto, type TodayRowDto } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { desk } from '../../lib/desk.svelte';
import { Place } from '../../lib/place.svelte';

/** How urgent a case can be, the most urgent first. */
export const urgencies = ['overdue', 'today', 'soon', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** What is counted and can be shown alone. */
export const filters = ['overdue', 'today', 'soon', 'sign', 'handOver', 'all'] as const;
export type Filter = (typeof filters)[number] | 'ground';

const passes: Record<Filter, (row: TodayRowDto) => boolean> = {
  overdue: (row) => row.urgency === 'overdue',
  today: (row) => row.urgency === 'today',
  soon: (row) => row.urgency === 'soon',
  sign: (row) => row.next === 'sign_permit' || row.next === 'sign_refusal',
  handOver: (row) => row.next === 'hand_over' || row.next === 'send_to_corporation',
  ground: groundAlone,
  all: () => true,
};

/** A ground was found, and nobody was notified of it yet. */
export function groundAlone(row: TodayRowDto): boolean {
  return row.next === 'make_preliminary_refusal';
}

class Day {
  filter = $state<Filter>('all');
  /** Only the cases of the person who works. */
  mine = $state(false);
  answer = $state.raw<TodayDto>();
  complaints = $state.raw<ComplaintDto[]>([]);
  /** Technical problems that still last. */
  lasting = $state(0);
  faults = $state<Fault[]>([]);
  place = new Place();
  #folder = '';
  #asked = 0;

  /** The cases that the counters count. */
  get rows(): TodayRowDto[] {
    const rows = this.answer?.rows ?? [];
    const worker = desk.worker;
    return this.mine && worker ? rows.filter((row) => row.case.executor_id === worker.id) : rows;
  }

  among(filter: Filter): TodayRowDto[] {
    return this.rows.filter(passes[filter]);
  }

  of(urgency: Urgency): TodayRowDto[] {
    return this.rows.filter((row) => row.urgency === urgency);
  }

  /** Shows some of the cases; the same once more, all of them. */
  show(filter: Filter): void {
    this.filter = this.filter === filter ? 'all' : filter;
  }

  /** What was read of another register is not shown in this one. */
  open(): void {
    const folder = desk.office?.folder ?? '';
    if (this.#folder !== folder) {
      this.#folder = folder;
      this.filter = 'all';
      this.mine = false;
      this.answer = undefined;
      this.complaints = [];
      this.lasting = 0;
      this.faults = [];
      this.place.forget();
    }
  }

  /** Reads the cases anew; the last one asked is the one shown. */
  async read(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [answer, complaints, failures] = await Promise.all([
        call('today', {}),
        call('complaints', {}),
        call('technical_failures', {}),
      ]);
      if (asked === this.#asked) {
        this.faults = [];
        await this.place.steadily(() => {
          this.answer = answer;
          this.complaints = complaints;
          this.lasting = failures.filter(({ lasts, annulled }) => lasts && !annulled).length;
        });
        if (desk.office && answer.today !== desk.office.today) {
          // Another day has begun while the program ran.
          await desk.look();
        }
      }
    } catch (thrown) {
      if (asked === this.#asked) {
        this.faults = faultsOf(thrown);
      }
    }
  }
}

export const day = new Day();
