// What registering would say of the application being typed: asked a moment after the last key; an answer that was
// overtaken by a later question is left aside. The fields of the form read it from here.
import { getContext, setContext } from 'svelte';
import { call, type Fault, type ReadBackDto, type ReviewDto, type TypedApplication } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { sentence, type Messages } from '../../messages';

/** How long nobody types before it is asked, in milliseconds. */
const PAUSE = 500;

const CONTEXT = Symbol('review');

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

  /** Birth date and age of a person of the form, if they can be read. */
  readBack(path: string): ReadBackDto | undefined {
    return this.latest?.read_back.find(({ field }) => field === path);
  }
}

/** Makes a review known to the fields of its form. */
export function provideReview(review: Review): Review {
  return setContext(CONTEXT, review);
}

/** The review of the form a field stands in; a form that nobody reviews has none. */
export function formReview(): Review | undefined {
  return getContext<Review | undefined>(CONTEXT);
}

/** `18.06.1985, 41 жаста`. */
export function ageText(words: Messages, { born, years, by_iin }: ReadBackDto): string {
  return sentence(by_iin ? words.review.ageByIin : words.review.age, { born, years });
}
