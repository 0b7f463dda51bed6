// Words for the program's codes: states, acts, terms, entries of the journal, papers, in Kazakh.
import type { StateCode } from '../../lib/backend/generated/codes';

export const states: Record<StateCode, string> = {
  registered: 'тіркелді',
  not_accepted: 'қабылдаудан бас тартылды',
  checked: 'толықтығы тексерілді',
  permit_made: 'рұқсат дайындалды',
  permit_signed: 'рұқсатқа қол қойылды',
  handed_over: 'берілді',
  annulled: 'күші жойылды',
};

// An act as a button says it.
export const acts = {
  register: 'Тіркеу',
  assign_executor: 'Орындаушыны тағайындау',
  check: 'Топтама толық',
  refuse_acceptance: 'Қабылдаудан бас тарту',
  make_permit: 'Рұқсатты дайындау',
  sign_permit: 'Басшы қол қойды',
  hand_over: 'Рұқсатты беру',
  correct: 'Түзету',
  take_back: 'Соңғы әрекетті қайтару',
};

// What a date must be kept for.
export const due = {
  check: 'құжаттарды тексеру',
  preliminary_refusal: 'алдын ала шешім',
  prepare: 'рұқсатты дайындау',
  target: 'ішкі мерзім',
  end: 'қызмет мерзімінің соңы',
};

// An entry of a case's journal.
export const entries = {
  registered: 'Өтініш тіркелді',
  executor_assigned: 'Орындаушы тағайындалды',
  checked: 'Құжаттар толық деп тексерілді',
  not_accepted: 'Қабылдаудан бас тартылды',
  permit_made: 'Рұқсат дайындалды',
  permit_signed: 'Рұқсатқа қол қойылды',
  handed_over: 'Рұқсат берілді',
  corrected: 'Мәліметтер түзетілді',
  taken_back: 'Соңғы әрекет қайтарылды',
};

export const forms = {
  application: 'Өтініш',
  'accepted-documents-receipt': 'Құжаттардың қабылданғаны туралы қолхат',
  'not-accepted-receipt': 'Қабылдаудан бас тарту туралы қолхат',
  permit: 'Рұқсат',
};

export const journals = {
  applications: 'өтініштер',
  not_accepted: 'бас тарту қолхаттары',
  permits: 'рұқсаттар',
};

export const channels = {
  office: 'кеңсе',
  state_corporation: 'Мемлекеттік корпорация',
};

export const roles = {
  clerk: 'кеңсе қызметкері',
  executor: 'жауапты орындаушы',
  head: 'басшы',
};

export const paperStatuses = {
  live: 'күшінде',
  replaced: 'жаңасымен ауыстырылған',
  void: 'жарамсыз',
};
