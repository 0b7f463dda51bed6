// The draft of what is being typed: saved a moment after the last key, one save at a time, and once more when the
// screen is left or the window closed.
import { call, type TypedApplication } from '../../lib/backend';
import { keepSettled } from '../../lib/unfinished.svelte';

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
  #close: () => void;
  #numbered: (number: number | null) => void;

  /** `numbered` is told the draft's number whenever it changes. */
  constructor(numbered: (number: number | null) => void) {
    this.#close = keepSettled(this);
    this.#numbered = numbered;
  }

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
    this.#is(number);
    this.state = number === null ? 'none' : 'saved';
  }

  /** Throws away what is typed, with the draft it was saved in. */
  async throwAway(): Promise<void> {
    clearTimeout(this.#timer);
    this.#latest = null;
    while (this.#saving) {
      await this.#saving;
    }
    if (this.number !== null) {
      await call('delete_draft', { draft: this.number });
    }
    this.turnTo(null);
  }

  /** The screen is left: its last words are saved first, and closing the window waits until they are. */
  leave(): void {
    void this.settle().finally(this.#close);
  }

  async #save(application: TypedApplication): Promise<void> {
    this.#latest = null;
    try {
      const { draft } = await call('save_draft', { draft: this.number, application });
      this.#is(draft);
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

  #is(number: number | null): void {
    this.number = number;
    this.#numbered(number);
  }
}
