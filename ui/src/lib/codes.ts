// Codes of the program and of the law's editions, in the words of a language. A code without words is shown itself.
import type { Messages } from '../messages';
import type { DueDto, ErrorDto, NamedCode } from './backend';
import { sentence } from '../messages';

/** What an edition names, by code: filled as services and cases are read. */
const lawful = new Map<string, string>();

/** Takes over what an edition calls its documents and placements. */
export function learn(...lists: NamedCode[][]): void {
  for (const { code, name } of lists.flat()) {
    lawful.set(code, name);
  }
}

export function documentName(words: Messages, code: string): string {
  return words.documents[code] ?? lawful.get(code) ?? code;
}

export function placementName(words: Messages, code: string): string {
  return words.placements[code] ?? lawful.get(code) ?? code;
}

/** A code's words in one of the dictionaries of codes. */
export function coded(dictionary: Readonly<Record<string, string>>, code: string): string {
  return dictionary[code] ?? code;
}

/** An act as a button says it: some are called otherwise in some states, as handing over a refusal is. */
export function actName(dictionary: Readonly<Record<string, string>>, act: string, state: string): string {
  return dictionary[`${act}.${state}`] ?? coded(dictionary, act);
}

/** How far a date is, in working days. */
export function daysText(words: Messages, due: DueDto): string {
  const days = due.working_days_left;
  if (days < 0) {
    return sentence(words.listed.daysLate, { days: -days });
  }
  return days === 0 ? words.listed.dueToday : sentence(words.listed.daysLeft, { days });
}

/** A warning in words. */
export function noticeText(words: Messages, notice: ErrorDto): string {
  return sentence(coded(words.notices, notice.code), named(words, notice.args));
}

/** Arguments with their codes in words. */
export function named(words: Messages, args: { readonly [name in string]?: string }): Record<string, string> {
  const dictionaries: Record<string, (code: string) => string> = {
    state: (code) => coded(words.states, code),
    act: (code) => coded(words.entries, code),
    document: (code) => documentName(words, code),
    placement: (code) => placementName(words, code),
    form: (code) => coded(words.forms, code),
    journal: (code) => coded(words.journals, code),
    blank: (code) => coded(words.blanks, code),
  };
  const pairs = Object.entries(args).map(([name, value = '']) => [name, dictionaries[name]?.(value) ?? value]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
