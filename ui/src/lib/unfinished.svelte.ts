// What is typed into the form of an act, kept by the register until the act is done: neither Esc nor a crash loses
// it. One form at a time saves through one of these.
import { call } from './backend';

/** How long nobody types before it is saved, in milliseconds. */
const PAUSE = 700;

/** Every form that has something to save, so that closing the window can wait for them. */
const open = new Set<{ settle(): Promise<void> }>();

/** Saves whatever is not saved yet, everywhere. */
export async function settleAll(): Promise<void> {
  await Promise.all([...open].map((form) => form.settle()));
}

/** Has something to save until it says otherwise. */
export function keepSettled(form: { settle(): Promise<void> }): () => void {
  open.add(form);
  return () => open.delete(form);
}

/** The unfinished form of an act. */
export class Unfinished<Typed> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: Typed | null = null;
  #saving: Promise<void> = Promise.resolve();
  #close: () => void;

  constructor(
    readonly what: string,
    readonly caseId: number | null = null,
  ) {
    this.#close = keepSettled(this);
  }

  /** What was typed the last time; nothing where the form is fresh or can't be read. */
  async last(): Promise<Typed | null> {
    try {
      return (await call('unfinished', { case: this.caseId, what: this.what })).typed as Typed | null;
    } catch {
      return null;
    }
  }

  /** Takes what is typed by now; it is saved once nobody has typed for a moment. */
  typed(latest: Typed): void {
    this.#latest = latest;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), PAUSE);
  }

  /** Saves what is not saved yet. */
  settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(async () => {
      const typed = this.#latest;
      this.#latest = null;
      if (typed !== null) {
        // What can't be saved is still in the page; the act itself says what is wrong with the register.
        await call('save_unfinished', { case: this.caseId, what: this.what, typed }).catch(() => undefined);
      }
    });
    return this.#saving;
  }

  /** The act is done: what was typed is in the journal now. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#latest = null;
    await this.#saving;
    await call('forget_unfinished', { case: this.caseId, what: this.what }).catch(() => undefined);
  }

  /** The form is left: its last words are saved, and it is no longer waited for. */
  leave(): void {
    void this.settle();
    this.#close();
  }
}
