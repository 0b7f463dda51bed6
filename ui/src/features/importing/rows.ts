// What is wrong with a row of a journal, or to be looked at in it, in words.
import type { Fault, RowWordsDto, WrongRowDto } from '../../lib/backend';
import { coded, noticeText } from '../../lib/codes';
import { faultText, hintText } from '../../lib/faults.svelte';
import type { Messages } from '../../messages';

/** One thing, with what can be done about it. */
export function said(words: Messages, fault: Fault): string {
  const known: Record<string, string> = words.notices;
  const text = known[fault.code] ? noticeText(words, fault) : faultText(words, fault);
  const hint = hintText(words, fault);
  return hint ? `${text}; ${hint}` : text;
}

/** Everything about each row, each thing at its column: as it stands in the file for mending. */
export function reasons(words: Messages, rows: WrongRowDto[]): RowWordsDto[] {
  return rows.map(({ row, faults }) => ({
    row,
    words: faults
      .map((fault) => [fault.field && coded(words.importFacts, fault.field), said(words, fault)].filter(Boolean).join(': '))
      .join('. '),
  }));
}
