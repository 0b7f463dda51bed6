// The case that is open: as it was read last, the act whose form is open, and what was done last. It holds no rules.
import { call, type CaseDto, type DoneDto, type Fault } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { learn } from '../../lib/codes';

/** An act that was done here, from which state. */
export type Acted = { act: string; from: string; done: DoneDto };

export class OpenCase {
  seen = $state.raw<CaseDto>();
  /** Why it can't be read. */
  faults = $state.raw<Fault[]>([]);
  /** Code of the act whose form is open. */
  acting = $state<string | null>(null);
  /** What that act was begun for, where it can be one of several things. */
  about = '';
  acted = $state.raw<Acted | null>(null);

  constructor(readonly id: number) {}

  /** Reads the case anew; rejects with why it can't be read. */
  async fetch(): Promise<CaseDto> {
    const seen = await call('case', { case: this.id });
    learn(seen.documents, seen.placements);
    this.seen = seen;
    this.faults = [];
    return seen;
  }

  /** Reads the case anew; why it can't be read is shown. */
  async read(): Promise<void> {
    try {
      await this.fetch();
    } catch (thrown) {
      this.faults = faultsOf(thrown);
    }
  }

  /** Opens the form of an act. */
  begin(act: string, about = ''): void {
    this.acted = null;
    this.about = about;
    this.acting = act;
  }

  /** The act is done: the case is as it left it, and its papers are offered. */
  async end(act: string, done: DoneDto): Promise<void> {
    const from = this.seen?.state ?? '';
    await this.read();
    this.acting = null;
    this.acted = { act, from, done };
  }
}

/** A full name from its parts. */
export function fullName({ surname, given, patronymic }: { surname: string; given: string; patronymic: string }): string {
  return [surname, given, patronymic].filter(Boolean).join(' ');
}

/** Why an act can't be done now; empty where it can. */
export function against(seen: CaseDto, act: string): Fault[] {
  return seen.acts.find((possible) => possible.act === act)?.against ?? [];
}
