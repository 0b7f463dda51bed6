// Birth dates and ages as the program reads them, handed from a form to its fields: to be said back to the person.
import { getContext, setContext } from 'svelte';
import type { ReadBackDto } from '../../lib/backend';
import { sentence, type Messages } from '../../messages';

const CONTEXT = Symbol('read back');

/** Makes what was read known to the fields of a form; asked anew whenever they draw themselves. */
export function provideReadBack(read: () => ReadBackDto[]): void {
  setContext(CONTEXT, read);
}

/** What was read of the people of the form a field stands in. */
export function formReadBack(): () => ReadBackDto[] {
  return getContext<(() => ReadBackDto[]) | undefined>(CONTEXT) ?? (() => []);
}

/** `18.06.1985, 41 жаста`. */
export function ageText(words: Messages, { born, years, by_iin }: ReadBackDto): string {
  return sentence(by_iin ? words.review.ageByIin : words.review.age, { born, years });
}
