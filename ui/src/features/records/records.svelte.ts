// What the office's records keep while the program runs: which of them is looked at, and what was read of it last. The
// program counts days and says what is due; this only asks.
import {
  call,
  type ComplaintDto,
  type FailureDto,
  type Fault,
  type MonitoringToEnterDto,
  type ToHandOverDto,
} from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { desk } from '../../lib/desk.svelte';

export const views = ['sending', 'complaints', 'failures', 'monitoring'] as const;
export type View = (typeof views)[number];

class Records {
  view = $state<View>('sending');
  sending = $state.raw<ToHandOverDto[]>();
  complaints = $state.raw<ComplaintDto[]>();
  failures = $state.raw<FailureDto[]>();
  monitoring = $state.raw<MonitoringToEnterDto[]>();
  faults = $state.raw<Fault[]>([]);
  #folder = '';
  #asked = 0;

  /** What was read of another register is not shown in this one. */
  open(): void {
    const folder = desk.office?.folder ?? '';
    if (this.#folder !== folder) {
      this.#folder = folder;
      this.sending = undefined;
      this.complaints = undefined;
      this.failures = undefined;
      this.monitoring = undefined;
      this.faults = [];
    }
  }

  /** Reads what is looked at anew; the last one asked is the one shown. */
  async read(): Promise<void> {
    const asked = ++this.#asked;
    const show = await this.#ask().catch((thrown: unknown) => () => {
      this.faults = faultsOf(thrown);
    });
    if (asked === this.#asked) {
      this.faults = [];
      show();
    }
  }

  async #ask(): Promise<() => void> {
    switch (this.view) {
      case 'sending': {
        const answer = await call('to_hand_over', {});
        return () => (this.sending = answer);
      }
      case 'complaints': {
        const answer = await call('complaints', {});
        return () => (this.complaints = answer);
      }
      case 'failures': {
        const answer = await call('technical_failures', {});
        return () => (this.failures = answer);
      }
      case 'monitoring': {
        const answer = await call('monitoring_to_enter', {});
        return () => (this.monitoring = answer);
      }
    }
  }
}

export const records = new Records();
