// The names of an application's fields, from their paths, as faults and notices name them.
import type { Fault } from '../../lib/backend';
import { documentName } from '../../lib/codes';
import { sentence, type Messages } from '../../messages';

/** What a field is called; empty for the application as a whole. `documents` are the lines of its checklist. */
export function labelOf(words: Messages, documents: { code: string }[], path: string): string {
  const { intake } = words;
  const [, list, place, rest] = /^(?:(children|documents)\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const field = rest ?? '';
  if (list === 'children') {
    return joined(sentence(intake.child, { number: Number(place) + 1 }), named(words, field));
  }
  if (list === 'documents') {
    const line = documents[Number(place)];
    return joined(line ? documentName(words, line.code) : intake.documents, named(words, field));
  }
  const [section, ...inner] = field.split('.');
  if (section === 'applicant') {
    return joined(intake.applicant, named(words, inner.join('.')));
  }
  if (section === 'representative') {
    return inner[0] === 'power_of_attorney'
      ? joined(intake.powerOfAttorney, power(words, inner[1] ?? ''))
      : joined(intake.representative, named(words, inner.join('.')));
  }
  return section === 'channel' ? channel(words, inner[0] ?? '') : named(words, field);
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}

function power({ intake }: Messages, field: string): string {
  const names: Record<string, string> = {
    number: intake.powerNumber,
    issued_on: intake.powerIssuedOn,
    notary: intake.powerNotary,
    valid_until: intake.powerValidUntil,
  };
  return names[field] ?? '';
}

function channel({ intake, channels }: Messages, field: string): string {
  const names: Record<string, string> = {
    accepted_on: intake.acceptedOn,
    section: intake.section,
    address: intake.sectionAddress,
    worker: intake.sectionWorker,
  };
  const name = names[field];
  return name ? joined(channels.state_corporation, name) : intake.channel;
}

function named({ person, intake, past }: Messages, field: string): string {
  const names: Record<string, string> = {
    surname: person.surname,
    given: person.given,
    patronymic: person.patronymic,
    iin: person.iin,
    no_iin_reason: person.noIinReason,
    birth_date: person.birthDate,
    address: person.address,
    phone: person.phone,
    placement_category: intake.placement,
    place: intake.place,
    children: intake.children,
    period_from: intake.from,
    period_until: intake.until,
    consent: intake.consent,
    documents: intake.documents,
    sheets: intake.sheets,
    valid_until: intake.validUntil,
    written_on: intake.writtenOn,
    received_on: intake.receivedOn,
    received_time: intake.receivedTime,
    chancery_number: intake.chanceryNumber,
    'past.number': past.number,
    'past.received_on': past.receivedOn,
    'past.promised': past.promised,
    'past.executor': past.executor,
    'past.checked_on': past.checkedOn,
    'past.result': past.result,
    'past.result_number': past.paperNumber,
    'past.result_on': past.paperOn,
    'past.ground': past.ground,
    'past.permit_from': past.permitFrom,
    'past.permit_until': past.permitUntil,
    'past.handed_over_on': past.handedOverOn,
    'past.remark': past.remark,
    'when.on': intake.registeredOn,
    'when.entered_late_because': intake.enteredLateBecause,
  };
  return names[field] ?? '';
}

/** A fault of the day or reason of registering, at its field of the form: acts name them without their group. */
export function underWhen(fault: Fault): Fault {
  return fault.field === 'on' || fault.field === 'entered_late_because'
    ? { ...fault, field: `when.${fault.field}` }
    : fault;
}
