// The office's settings as the screen shows them: what a field is called, and what differs between two of them.
import type { TypedOffice } from '../../lib/backend';
import { sentence, type Messages } from '../../messages';

/** What a field of the settings is called, from its path. */
export function labelOf(words: Messages, path: string): string {
  return labels(words)[path] ?? '';
}

/** What differs between two settings, in words, in the order of the form. */
export function changes(words: Messages, before: TypedOffice, after: TypedOffice): string[] {
  const name = new Set(['office.head.surname', 'office.head.given', 'office.head.patronymic']);
  const differing = Object.entries(labels(words))
    .filter(([path]) => path.startsWith('office.') && value(before, path) !== value(after, path))
    // Another head is one change, however many parts the name has.
    .map(([path, label]) => (name.has(path) ? words.setUp.head : label));
  return [...new Set(differing)];
}

function labels({ settings, setUp, person }: Messages): Record<string, string> {
  const index = (journal: string) => sentence(setUp.indexOf, { journal });
  const head = (field: string) => `${setUp.head}, ${field}`;
  return {
    from: settings.from,
    'office.name': setUp.name,
    'office.name_genitive': setUp.genitive,
    'office.address': person.address,
    'office.phone': person.phone,
    'office.head.surname': head(person.surname),
    'office.head.given': head(person.given),
    'office.head.patronymic': head(person.patronymic),
    'office.head.post': head(person.post),
    'office.head.acting': setUp.acting,
    'office.index_applications': index(setUp.applications),
    'office.index_not_accepted': index(setUp.notAccepted),
    'office.index_permits': index(setUp.permits),
    'office.index_preliminary_refusals': index(setUp.preliminaryRefusals),
    'office.index_protocols': index(setUp.protocols),
    'office.index_refusals': index(setUp.refusals),
    'office.index_hand_over_lists': index(setUp.handOverLists),
    'office.index_complaints': index(setUp.complaints),
    'office.index_technical_protocols': index(setUp.technicalProtocols),
    'office.count_start_day': settings.countStartDay,
    'office.print_bare_form': settings.bareForm,
    'office.notice_in_two_papers': settings.noticeInTwoPapers,
    'office.internal.registering_minutes': settings.registeringMinutes,
    'office.internal.resolving_hours': settings.resolvingHours,
    'office.internal.executing_days': settings.executingDays,
    'office.internal.signing_hours': settings.signingHours,
    'office.internal.handing_over_minutes': settings.handingOverMinutes,
  };
}

/** The value at a path within the settings; nothing for what is no part of them. */
function value(office: TypedOffice, path: string): unknown {
  const [, ...steps] = path.split('.');
  return steps.reduce<unknown>((within, step) => (within as Record<string, unknown> | undefined)?.[step], office);
}
