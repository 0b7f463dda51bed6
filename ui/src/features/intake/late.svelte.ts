// What is no part of an application and kept beside its draft until it is registered: day and reason of a registration
// that is entered later, and what the paper journal says of a case that began there.
import type { TypedPast, WhenDto } from '../../lib/backend';
import { Unfinished } from '../../lib/unfinished.svelte';
import { today } from '../../lib/when';

type Beside = { draft: number; when: WhenDto; past?: TypedPast | null };

export class Late {
  when = $state<WhenDto>(today());
  /** The record of the paper journal; none where the case begins here. */
  past = $state<TypedPast | null>(null);

  #kept = new Unfinished<Beside>('register');
  #begun = false;

  /** What was typed the last time, if it belongs to this draft. */
  async last(draft: number): Promise<void> {
    const kept = await this.#kept.last();
    if (kept && kept.draft === draft) {
      this.when = kept.when;
      this.past = kept.past ?? null;
    }
  }

  /** Takes what is typed by now; an application without a draft has nothing to keep it beside. */
  typed(when: WhenDto, past: TypedPast | null, draft: number | null): void {
    this.#begun ||= when.on !== '' || when.entered_late_because !== '' || past !== null;
    if (this.#begun && draft !== null) {
      this.#kept.typed({ draft, when, past });
    }
  }

  /** The application is registered. */
  forget(): Promise<void> {
    return this.#kept.forget();
  }

  /** The screen is left. */
  leave(): void {
    this.#kept.leave();
  }
}

/** A record of the paper journal nobody has typed anything of yet. */
export function blankPast(): TypedPast {
  return {
    number: '',
    received_on: '',
    promised: '',
    executor: null,
    checked_on: '',
    result: '',
    result_number: '',
    result_on: '',
    ground: '',
    permit_from: '',
    permit_until: '',
    handed_over_on: '',
    remark: '',
  };
}
