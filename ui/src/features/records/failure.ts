// The form of a technical problem: what it is before anything is typed, and what its fields are called.
import type { FailureDto, TypedFailure } from '../../lib/backend';
import { written, type Messages } from '../../messages';

export const blankFailure = (): TypedFailure => ({
  found_on: '',
  found_time: '',
  what: '',
  since_on: '',
  since_time: '',
  until_on: '',
  until_time: '',
  told_to: '',
  told_on: '',
  told_time: '',
  measures: '',
  ict_employee: '',
  cases: [],
});

/** As it stands, the way a person would type it. */
export const typedAgain = ({ failure }: FailureDto): TypedFailure => ({
  ...failure,
  found_on: written(failure.found_on),
  since_on: written(failure.since_on),
  until_on: written(failure.until_on),
  told_on: written(failure.told_on),
});

/** What a field is called by its path. */
export function failureLabel({ records, caseFile }: Messages, path: string): string {
  const labels: Record<string, string> = {
    found_on: records.foundOn,
    found_time: records.foundTime,
    what: records.failed,
    since_on: records.sinceOn,
    since_time: records.sinceTime,
    until_on: records.untilOn,
    until_time: records.untilTime,
    told_to: records.toldTo,
    told_on: records.toldOn,
    told_time: records.toldTime,
    measures: records.measures,
    ict_employee: records.ictEmployee,
    cases: records.touched,
    reason: caseFile.reason,
  };
  return labels[path] ?? '';
}
