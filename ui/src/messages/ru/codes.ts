// Words for the program's codes: states, acts, terms, entries of the journal, papers, in Russian.
import type { StateCode } from '../../lib/backend/generated/codes';

export const states: Record<StateCode, string> = {
  registered: 'зарегистрировано',
  not_accepted: 'в приёме отказано',
  checked: 'полнота проверена',
  permit_made: 'разрешение составлено',
  permit_signed: 'разрешение подписано',
  handed_over: 'выдано',
  annulled: 'аннулировано',
};

// An act as a button says it.
export const acts = {
  register: 'Зарегистрировать',
  assign_executor: 'Назначить исполнителя',
  check: 'Пакет полон',
  refuse_acceptance: 'Отказать в приёме',
  make_permit: 'Составить разрешение',
  sign_permit: 'Руководитель подписал',
  hand_over: 'Выдать разрешение',
  correct: 'Исправить',
  take_back: 'Отменить последнее действие',
};

// What a date must be kept for.
export const due = {
  check: 'проверка документов',
  preliminary_refusal: 'предварительное решение',
  prepare: 'составить разрешение',
  target: 'внутренний срок',
  end: 'конец срока услуги',
};

// An entry of a case's journal.
export const entries = {
  registered: 'Заявление зарегистрировано',
  executor_assigned: 'Назначен исполнитель',
  checked: 'Документы проверены, пакет полон',
  not_accepted: 'В приёме отказано',
  permit_made: 'Разрешение составлено',
  permit_signed: 'Разрешение подписано',
  handed_over: 'Разрешение выдано',
  corrected: 'Сведения исправлены',
  taken_back: 'Последнее действие отменено',
};

export const forms = {
  application: 'Заявление',
  'accepted-documents-receipt': 'Расписка о приёме документов',
  'not-accepted-receipt': 'Расписка об отказе в приёме',
  permit: 'Разрешение',
};

export const journals = {
  applications: 'заявления',
  not_accepted: 'расписки об отказе',
  permits: 'разрешения',
};

export const channels = {
  office: 'канцелярия',
  state_corporation: 'Государственная корпорация',
};

export const roles = {
  clerk: 'сотрудник канцелярии',
  executor: 'ответственный исполнитель',
  head: 'руководитель',
};

export const paperStatuses = {
  live: 'действует',
  replaced: 'заменена новой',
  void: 'недействительна',
};
