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
      count_start_day: false,
      print_bare_form: false,
    },
    people: [blankWorker()],
    first_numbers: { applications: '', not_accepted: '', permits: '' },
    sample: false,
  };
}

/** What was typed the last time, or a blank form. */
export function keptSetUp(): SetUpInput {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Partial<SetUpInput> | null;
    return { ...blankSetUp(), ...kept };
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
