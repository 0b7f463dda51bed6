// An application nobody has typed anything into yet, and what it is made of. It knows no rule of the service.
import type {
  NamedCode,
  TypedApplication,
  TypedChild,
  TypedDocument,
  TypedRepresentative,
} from '../../lib/backend';

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

/** A representative nobody has typed anything about yet. */
export function blankRepresentative(): TypedRepresentative {
  return {
    surname: '',
    given: '',
    patronymic: '',
    iin: '',
    no_iin_reason: '',
    power_of_attorney: { number: '', issued_on: '', notary: '', valid_until: '' },
  };
}

/** Surname, given name and patronymic as they are typed; empty where nothing is. */
export function fullName({ surname, given, patronymic }: { surname: string; given: string; patronymic: string }): string {
  return [surname, given, patronymic]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
