// What registering would say of the application being typed: asked a moment after the last key; an answer that was
// overtaken by a later question is left aside.
import { call, type Fault, type ReviewDto, type TypedApplication } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';

/** How long nobody types before it is asked, in milliseconds. */
const PAUSE = 500;

export class Review {
  latest = $state.raw<ReviewDto>();
  /** Why it can't be said. */
  faults = $state.raw<Fault[]>([]);

  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** Takes what is typed by now. */
  typed(application: TypedApplication): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(application), PAUSE);
  }

  /** Asks at once. */
  async ask(application: TypedApplication): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#asked;
    try {
      const answer = await call('review_application', { application });
      if (turn === this.#asked) {
        this.latest = answer;
        this.faults = [];
      }
    } catch (thrown) {
      if (turn === this.#asked) {
        this.faults = faultsOf(thrown);
      }
    }
  }

  /** Nobody looks any more. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }
}
