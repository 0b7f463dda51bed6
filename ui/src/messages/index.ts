// The languages of the window, and sentences with their arguments put in.
import { kk } from './kk/index';
import { ru } from './ru/index';

/** The shape of a language: that of the Kazakh one, with any words. */
export type Messages = Words<typeof kk>;
type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

export const languages = { kk, ru } satisfies Record<string, Messages>;
export type Language = keyof typeof languages;

/** Puts arguments into the places that bear their names; dates are written as people here write them. */
export function sentence(words: string, args: { readonly [name in string]: string | number }): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = args[name];
    return value === undefined ? place : written(String(value));
  });
}

/** `2026-11-30` → `30.11.2026`, with its hour if it has one; anything else as it is. */
export function written(value: string): string {
  const date = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d).*)?$/.exec(value);
  if (!date) {
    return value;
  }
  const [, year, month, day, hour] = date;
  return `${day}.${month}.${year}${hour ? ` ${hour}` : ''}`;
}
