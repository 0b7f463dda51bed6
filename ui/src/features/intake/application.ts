// An application nobody has typed anything into yet, and the names of its fields. It knows no rule of the service.
import type { NamedCode, TypedApplication, TypedChild, TypedDocument } from '../../lib/backend';
import { sentence, type Messages } from '../../messages';

/** Nothing typed yet: one child, and a line for each document of the list. */
export function blankApplication(documents: NamedCode[]): TypedApplication {
  return {
    applicant: {
      surname: '',
      given: '',
      patronymic: '',
      iin: '',
      no_iin_reason: '',
      birth_date: '',
      address: '',
      phone: '',
    },
    representative: null,
    children: [blankChild()],
    period_from: '',
    period_until: '',
    consent: false,
    documents: documents.map(({ code }) => blankLine(code)),
    written_on: '',
    channel: { kind: 'office', accepted_on: '', section: '', address: '', worker: '' },
    received_on: '',
    received_time: '',
    chancery_number: '',
  };
}

/**
 * A draft with a line for each document of today's list, in its order: the list may have changed since the draft
 * was saved. A line of a document that is no longer in it stays at the end as long as it is ticked.
 */
export function withDocuments(draft: TypedApplication, documents: NamedCode[]): TypedApplication {
  const saved = new Map(draft.documents.map((line) => [line.code, line]));
  const listed = documents.map(({ code }) => saved.get(code) ?? blankLine(code));
  const others = draft.documents.filter(
    (line) => line.brought && !documents.some(({ code }) => code === line.code),
  );
  return { ...draft, documents: [...listed, ...others] };
}

function blankLine(code: string): TypedDocument {
  return { code, brought: false, sheets: '', valid_until: '' };
}

/** A child nobody has typed anything about yet. */
export function blankChild(): TypedChild {
  return {
    surname: '',
    given: '',
    patronymic: '',
    iin: '',
    no_iin_reason: '',
    birth_date: '',
    placement_category: '',
    place: '',
  };
}

/** What a field is called, from its path; empty for the application as a whole. */
export function labelOf(words: Messages, documents: NamedCode[], path: string): string {
  const { person, intake } = words;
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
    written_on: intake.writtenOn,
    chancery_number: intake.chanceryNumber,
    sheets: intake.sheets,
    valid_until: intake.validUntil,
  };
  const [, list, place, field] = /^(?:(\w+)\[(\d+)\]\.?)?(.*)$/.exec(path) ?? [];
  const last = (field ?? '').split('.').at(-1) ?? '';
  const name = names[last] ?? '';
  if (list === 'children') {
    return [sentence(intake.child, { number: Number(place) + 1 }), name].filter(Boolean).join(', ');
  }
  if (list === 'documents') {
    return [documents[Number(place)]?.name ?? intake.documents, name].filter(Boolean).join(', ');
  }
  return path.startsWith('applicant.') ? `${intake.applicant}, ${name}` : name;
}
