// The faults a form shows: at their fields, and all together above it. It does not know what they mean.
import { getContext, setContext } from 'svelte';
import type { Fault } from './backend';
import { named } from './codes';
import { sentence, type Messages } from '../messages';

const CONTEXT = Symbol('faults');

/** The faults of one form. */
export class Faults {
  all = $state<Fault[]>([]);

  /** Those at a field. */
  at(path: string): Fault[] {
    return this.all.filter((fault) => fault.field === path);
  }
}

/** Makes the faults of a form known to its fields. */
export function provideFaults(faults: Faults = new Faults()): Faults {
  return setContext(CONTEXT, faults);
}

/** The faults of the form a field stands in; a field outside any form has none. */
export function formFaults(): Faults {
  return getContext<Faults | undefined>(CONTEXT) ?? new Faults();
}

/** The id of a field's control, from its path. */
export function controlOf(path: string): string {
  return `field-${path.replace(/[^\w]+/g, '-')}`;
}

/** What is wrong, in words; a code without words is shown itself, so that it can be told to somebody. */
export function faultText(words: Messages, fault: Fault): string {
  const known: Record<string, string> = { ...words.findings, ...words.faults };
  return sentence(known[fault.code] ?? fault.code, named(words, fault.args));
}

/** What can be done about it, in words; empty where nothing can. */
export function hintText(words: Messages, fault: Fault): string {
  const known: Record<string, string> = words.hints;
  return known[fault.hint] ?? '';
}
