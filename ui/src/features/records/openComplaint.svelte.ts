// The complaint that is open: as it was read last, the act whose sheet is open, and what was done last. It holds no
// rules.
import { call, type ComplaintDto, type Fault, type OnComplaintDto, type RecordDoneDto, type WhenDto } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';

/** What the sheet of every act on a complaint is given. */
export type ComplaintActProps = { open: OpenComplaint; seen: ComplaintDto };

export class OpenComplaint {
  seen = $state.raw<ComplaintDto>();
  /** Why it can't be read. */
  faults = $state.raw<Fault[]>([]);
  /** Code of the act whose sheet is open. */
  acting = $state<string | null>(null);
  acted = $state.raw<{ act: string; done: RecordDoneDto } | null>(null);

  constructor(readonly id: number) {}

  /** Reads it anew; rejects with why it can't be read. */
  async fetch(): Promise<void> {
    this.seen = await call('complaint', { complaint: this.id });
    this.faults = [];
  }

  /** Reads it anew; why it can't be read is shown. */
  async read(): Promise<void> {
    try {
      await this.fetch();
    } catch (thrown) {
      this.faults = faultsOf(thrown);
    }
  }

  /** The complaint an act is meant for, as it was seen. */
  target(when: WhenDto): OnComplaintDto {
    return { complaint: this.id, revision: this.seen?.revision ?? 0, when };
  }

  begin(act: string): void {
    this.acted = null;
    this.acting = act;
  }

  leave(): void {
    this.acting = null;
  }

  /** The act is done: the complaint is as it left it, and its papers are offered. */
  async end(act: string, done: RecordDoneDto): Promise<void> {
    await this.read();
    this.acting = null;
    this.acted = { act, done };
  }
}
