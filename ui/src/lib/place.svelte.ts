// Where a person is in a list of rows: the row, what of it has the focus, how far the screen is scrolled; so that
// who comes back finds the place, and new rows do not make the list jump. It does not know what the rows are.
import { tick } from 'svelte';
import { route, type Screen } from './route.svelte';

/** The row that a thing stands in: a table's row that bears `data-row`. */
function rowOf(thing: EventTarget | null): HTMLElement | null {
  return thing instanceof Element ? thing.closest<HTMLElement>('tr[data-row]') : null;
}

function buttonsIn(row: HTMLElement): HTMLButtonElement[] {
  return [...row.querySelectorAll('button')];
}

/** The place in one screen's list. */
export class Place {
  /** The row that had the focus last. */
  row = $state<string | null>(null);
  /** Which of its buttons. */
  #button = 0;
  #scroll = 0;
  #screen: Screen | undefined;
  #list: HTMLElement | undefined;

  /** Whether the screen that opens now is one the person left before, and not asked for anew. */
  arrive(): boolean {
    const again = this.#screen === route.screen;
    this.#screen = route.screen;
    return again && this.row !== null;
  }

  /** Keeps the place in a list, and lets the arrows go from row to row. */
  keep = (list: HTMLElement): (() => void) => {
    this.#list = list;
    const touched = ({ target }: Event) => {
      const row = rowOf(target);
      if (row) {
        this.row = row.dataset['row'] ?? null;
        this.#button = Math.max(
          0,
          buttonsIn(row).findIndex((button) => button.contains(target as Node)),
        );
        scrolled();
      }
    };
    const key = (event: KeyboardEvent) => {
      const row = rowOf(event.target);
      const other = row && !event.ctrlKey && !event.altKey ? this.#other(row, event.key) : undefined;
      if (other) {
        event.preventDefault();
        this.#focus(other);
      }
    };
    const scrolled = () => {
      this.#scroll = scrollY;
    };
    list.addEventListener('focusin', touched);
    // Before the click leads away; a web view need not focus what is clicked.
    list.addEventListener('click', touched, { capture: true });
    list.addEventListener('keydown', key);
    addEventListener('scroll', scrolled, { passive: true });
    return () => {
      this.#list = undefined;
      list.removeEventListener('focusin', touched);
      list.removeEventListener('click', touched, { capture: true });
      list.removeEventListener('keydown', key);
      removeEventListener('scroll', scrolled);
    };
  };

  /** Goes to the first row, where there is one. */
  first(): boolean {
    const [row] = this.#rows();
    this.#button = 0;
    if (row) {
      this.#focus(row);
    }
    return row !== undefined;
  }

  /** Shows the list from its beginning. */
  top(): void {
    this.#list?.scrollIntoView({ block: 'start' });
  }

  /** Puts focus and scroll where they were when the screen was left. */
  restore(): void {
    const row = this.#rows().find((other) => other.dataset['row'] === this.row);
    const scroll = this.#scroll;
    if (row) {
      this.#focus(row, true);
    }
    scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** Puts new rows in the place of old ones: what the person looks at stays where it was, and so does the focus. */
  async steadily(change: () => void): Promise<void> {
    const active = document.activeElement;
    const held = rowOf(active);
    const seen = held ?? this.#rows().find((row) => row.getBoundingClientRect().bottom > 0);
    const name = seen?.dataset['row'];
    const at = held ? this.#rows().indexOf(held) : 0;
    const top = seen?.getBoundingClientRect().top ?? 0;
    change();
    await tick();
    const rows = this.#rows();
    const now = rows.find((row) => row.dataset['row'] === name);
    if (now && scrollY > 0) {
      scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
    }
    if (held && !held.isConnected) {
      // A row that is gone leaves the focus to the one in its place.
      const heir = now ?? rows[Math.min(at, rows.length - 1)];
      if (heir) {
        this.#focus(heir, true);
      }
    }
  }

  /** Forgets everything: another register is open. */
  forget(): void {
    this.row = null;
    this.#scroll = 0;
    this.#screen = undefined;
  }

  #rows(): HTMLElement[] {
    return this.#list ? [...this.#list.querySelectorAll<HTMLElement>('tr[data-row]')] : [];
  }

  #other(row: HTMLElement, key: string): HTMLElement | undefined {
    const rows = this.#rows();
    const at = rows.indexOf(row);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    const place = places[key];
    return place === undefined ? undefined : rows[place];
  }

  #focus(row: HTMLElement, still = false): void {
    const buttons = buttonsIn(row);
    (buttons[this.#button] ?? buttons[0])?.focus({ preventScroll: still });
  }
}
