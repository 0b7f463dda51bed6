// What is typed at the first start, kept at this PC until the register is open. It holds no rules.
import type { SetUpInput, TypedPerson } from '../../lib/backend';

const KEPT = 'set-up';

export function blankWorker(): TypedPerson {
  return { id: null, surname: '', given: '', patronymic: '', post: '', role: 'clerk', left: false };
}

function blankSetUp(): SetUpInput {
  return {
    office: {
      name: '',
      name_genitive: '',
      address: '',
      phone: '',
      head: { surname: '', given: '', patronymic: '', post: '', acting: false },
      index_applications: '',
      index_not_accepted: '',
      index_permits: '',
      index_preliminary_refusals: '',
      index_protocols: '',
      index_refusals: '',
      index_hand_over_lists: '',
      index_complaints: '',
      index_technical_protocols: '',
      count_start_day: false,
      print_bare_form: false,
      notice_in_two_papers: false,
      internal: {
        registering_minutes: '',
        resolving_hours: '',
        executing_days: '',
        signing_hours: '',
        handing_over_minutes: '',
      },
    },
    people: [blankWorker()],
    first_numbers: {
      applications: '',
      not_accepted: '',
      permits: '',
      preliminary_refusals: '',
      protocols: '',
      refusals: '',
      hand_over_lists: '',
      complaints: '',
      technical_protocols: '',
    },
    sample: false,
  };
}

/** What was typed the last time, or a blank form. */
export function keptSetUp(): SetUpInput {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Partial<SetUpInput> | null;
    const blank = blankSetUp();
    return {
      ...blank,
      ...kept,
      office: { ...blank.office, ...kept?.office },
      first_numbers: { ...blank.first_numbers, ...kept?.first_numbers },
    };
  } catch {
    return blankSetUp();
  }
}

/** Keeps what is typed; nothing once the register is open. */
export function keepSetUp(typed: SetUpInput | null): void {
  if (typed) {
    localStorage.setItem(KEPT, JSON.stringify(typed));
  } else {
    localStorage.removeItem(KEPT);
  }
}
