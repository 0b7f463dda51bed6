// The draft of what is being typed: saved a moment after the last key, one save at a time.
import { call, type TypedApplication } from '../../lib/backend';

/** How long nobody types before a draft is saved, in milliseconds. */
const PAUSE = 700;

type State = 'none' | 'waiting' | 'saved' | 'unsaved';

export class Draft {
  /** The draft's number once it has one. */
  number = $state<number | null>(null);
  state = $state<State>('none');

  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: TypedApplication | null = null;
  #saving: Promise<void> | null = null;

  /** Takes what is typed by now; it is saved once nobody has typed for a moment. */
  typed(application: TypedApplication): void {
    this.#latest = application;
    this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), PAUSE);
  }

  /** Saves what is not saved yet, after any save under way. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#saving) {
      await this.#saving;
    }
    if (this.#latest) {
      this.#saving = this.#save(this.#latest);
      await this.#saving;
    }
  }

  /** Goes on with another draft, or with none. */
  turnTo(number: number | null): void {
    clearTimeout(this.#timer);
    this.#latest = null;
    this.number = number;
    this.state = number === null ? 'none' : 'saved';
  }

  async #save(application: TypedApplication): Promise<void> {
    this.#latest = null;
    try {
      const { draft } = await call('save_draft', { draft: this.number, application });
      this.number = draft;
      if (!this.#latest) {
        this.state = 'saved';
      }
    } catch {
      // Registering says why; what was typed is still in the page.
      this.state = 'unsaved';
    } finally {
      this.#saving = null;
    }
  }
}
