// The form of a complaint: what it is before anything is typed, and what its fields are called.
import type { ComplaintDto, TypedComplaint } from '../../lib/backend';
import { written, type Messages } from '../../messages';

export const blankComplaint = (): TypedComplaint => ({
  received_on: '',
  from: '',
  contact: '',
  channel: '',
  against: '',
  what: '',
  subject: '',
  addressed_to: '',
  case: null,
});

/** As it stands, the way a person would type it. */
export const typedAgain = ({ complaint }: ComplaintDto): TypedComplaint => ({
  ...complaint,
  received_on: written(complaint.received_on),
});

/** What a field of a complaint, or of an act on one, is called by its path. */
export function complaintLabel({ records, caseFile, procedure }: Messages, path: string): string {
  const labels: Record<string, string> = {
    received_on: records.receivedOn,
    from: records.from,
    contact: records.contact,
    channel: records.channel,
    against: records.against,
    what: records.what,
    subject: records.subject,
    addressed_to: records.addressedTo,
    case: records.aboutCase,
    reason: caseFile.reason,
    to: records.forwardTo,
    letter: records.forwardLetter,
    satisfied: records.satisfied,
    words: records.found,
    decision_number: procedure.decisionNumber,
    decided_on: procedure.decidedOn,
    court: procedure.court,
    applied_on: records.appliedOn,
    'ruling.decision_number': procedure.decisionNumber,
    'ruling.decided_on': procedure.decidedOn,
    'ruling.words': records.rulingWords,
  };
  return labels[path] ?? '';
}
