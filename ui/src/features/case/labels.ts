// What the fields of a case's application are called, for warnings about them and faults in a correction.
import type { CaseDto } from '../../lib/backend';
import type { Messages } from '../../messages';
import { labelOf } from '../intake/labels';

/** A field of the application as it is typed. */
export function labelIn(words: Messages, lines: { code: string }[], path: string): string {
  return labelOf(words, lines, path);
}

/** A field of the application as it stands in the case. */
export function labelOfCase(words: Messages, seen: CaseDto, path: string): string {
  return labelOf(words, seen.application.documents, path);
}
