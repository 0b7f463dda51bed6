// A form whose words outlive its screen: what is typed is kept by the register, and stands there again the next time.
// It does not know what the form is for.
import { Unfinished } from './unfinished.svelte';

/** Made while a component starts; it ends with that component. */
export class Kept<Typed extends object> {
  typed = $state() as Typed;
  /** Whether what stands in the form was typed on an earlier visit. */
  restored = $state(false);

  readonly #fresh: () => Typed;
  readonly #unfinished: Unfinished<Typed>;
  #saved = false;

  constructor(what: string, fresh: () => Typed) {
    this.#fresh = fresh;
    this.typed = fresh();
    this.#unfinished = new Unfinished<Typed>(what);
    void this.#restore();
    $effect(() => this.#keep($state.snapshot(this.typed) as Typed));
    $effect(() => () => this.#unfinished.leave());
  }

  /** Whether anything differs from a form nobody has touched. */
  get changed(): boolean {
    return !same(this.typed, this.#fresh());
  }

  /** The act is done, or what was typed is not wanted: the form is fresh again. */
  async clear(): Promise<void> {
    this.restored = false;
    this.#saved = false;
    this.typed = this.#fresh();
    await this.#unfinished.forget();
  }

  async #restore(): Promise<void> {
    const last = await this.#unfinished.last();
    // What was typed while it was being read is newer.
    if (last && !this.changed) {
      this.typed = { ...this.#fresh(), ...last };
      this.restored = this.changed;
    }
  }

  #keep(typed: Typed): void {
    if (!same(typed, this.#fresh())) {
      this.#saved = true;
      this.#unfinished.typed(typed);
    } else if (this.#saved) {
      this.#saved = false;
      this.restored = false;
      void this.#unfinished.forget();
    }
  }
}

/** Whether two forms say the same, in whatever order their fields come. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => same(value, (other as Record<string, unknown>)[name]))
  );
}
