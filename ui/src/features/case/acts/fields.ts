// What the fields that several acts share are called, by their path.
import type { Messages } from '../../../messages';

/** A hearing's day, hour and place. */
export function hearingLabel({ hearing }: Messages, path: string): string {
  const labels: Record<string, string> = {
    'hearing.on': hearing.on,
    'hearing.time': hearing.time,
    'hearing.place': hearing.place,
  };
  return labels[path] ?? '';
}

/** Who takes a paper. */
export function recipientLabel({ caseFile, person }: Messages, path: string): string {
  const labels: Record<string, string> = {
    'to.identity_document': caseFile.identityDocument,
    'to.surname': person.surname,
    'to.given': person.given,
    'to.patronymic': person.patronymic,
    'to.power_of_attorney.number': caseFile.attorneyNumber,
    'to.power_of_attorney.issued_on': caseFile.attorneyIssued,
    'to.power_of_attorney.notary': caseFile.attorneyNotary,
    'to.power_of_attorney.valid_until': caseFile.attorneyUntil,
  };
  return labels[path] ?? '';
}

/** A date that stands whole in its field. */
export const WHOLE_DATE = /^\d\d\.\d\d\.\d{4}$/;

/** An hour that stands whole in its field. */
export const WHOLE_TIME = /^\d\d?[:.]\d\d$/;
