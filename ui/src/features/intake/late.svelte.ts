// Day and reason of a registration that is entered later. They are no part of an application, and are kept beside
// its draft until it is registered.
import type { WhenDto } from '../../lib/backend';
import { Unfinished } from '../../lib/unfinished.svelte';

export class Late {
  when = $state<WhenDto>({ on: '', entered_late_because: '' });

  #kept = new Unfinished<{ draft: number; when: WhenDto }>('register');
  #begun = false;

  /** What was typed the last time, if it belongs to this draft. */
  async last(draft: number): Promise<void> {
    const kept = await this.#kept.last();
    if (kept && kept.draft === draft) {
      this.when = kept.when;
    }
  }

  /** Takes what is typed by now; an application without a draft has nothing to keep it beside. */
  typed(when: WhenDto, draft: number | null): void {
    this.#begun ||= when.on !== '' || when.entered_late_because !== '';
    if (this.#begun && draft !== null) {
      this.#kept.typed({ draft, when });
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
