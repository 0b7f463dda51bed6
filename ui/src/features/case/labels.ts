// What the fields of a case's application are called, for warnings about them and faults in a correction.
import type { CaseDto } from '../../lib/backend';
import { documentName } from '../../lib/codes';
import type { Messages } from '../../messages';
import { labelOf } from '../intake/application';

export function labelIn(words: Messages, lines: { code: string }[], path: string): string {
  const documents = lines.map(({ code }) => ({ code, name: documentName(words, code) }));
  return labelOf(words, documents, path);
}

/** A field of the application as it stands in the case. */
export function labelOfCase(words: Messages, seen: CaseDto, path: string): string {
  return labelIn(words, seen.application.documents, path);
}
