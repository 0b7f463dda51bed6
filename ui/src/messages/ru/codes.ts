// Words for the program's codes: states, acts, terms, entries of the journal, papers, in Russian.
import type { StateCode } from '../../lib/backend/generated/codes';

export const states: Record<StateCode, string> = {
  registered: 'зарегистрировано',
  not_accepted: 'в приёме отказано',
  checked: 'полнота проверена',
  permit_made: 'разрешение составлено',
  permit_signed: 'разрешение подписано',
  preliminary_refusal: 'вынесено предварительное решение',
  heard: 'заслушивание проведено',
  refusal_made: 'отказ составлен',
  refusal_signed: 'отказ подписан',
  sent_to_corporation: 'передано в Госкорпорацию',
  returned: 'возвращено Госкорпорацией',
  handed_over: 'выдано',
  withdrawn: 'заявление отозвано',
  revoked: 'разрешение отменено',
  archived: 'сдано в архив',
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
  'hand_over.refusal_signed': 'Выдать отказ',
  'hand_over.sent_to_corporation': 'Записать выдачу',
  'hand_over.returned': 'Выдать результат',
  find_ground: 'Записать основание для отказа',
  'find_ground.again': 'Изменить основание',
  drop_ground: 'Снять основание',
  make_preliminary_refusal: 'Вынести предварительное решение',
  record_notice_delivery: 'Уведомление вручено',
  record_objection: 'Записать возражение',
  postpone_hearing: 'Перенести заслушивание',
  record_hearing: 'Составить протокол заслушивания',
  make_refusal: 'Составить отказ',
  sign_refusal: 'Руководитель подписал отказ',
  send_to_corporation: 'Направить в Государственную корпорацию',
  record_return: 'Государственная корпорация вернула',
  record_collection_request: 'Результат запрошен',
  withdraw: 'Отозвать заявление',
  revoke: 'Отменить разрешение',
  issue_duplicate: 'Выдать дубликат',
  reopen: 'Возобновить по решению суда',
  enter_monitoring: 'Внесено в мониторинг',
  archive: 'Сдать в архив',
  correct: 'Исправить',
  take_back: 'Отменить последнее действие',
};

// What a date must be kept for.
export const due = {
  check: 'проверка документов',
  preliminary_refusal: 'предварительное решение',
  prepare: 'составить разрешение',
  hearing: 'заслушивание',
  hearing_by: 'последний день заслушивания',
  result: 'результат после заслушивания',
  kept: 'хранение в Государственной корпорации',
  delivery: 'вручить уведомление',
  objection: 'возражение заявителя',
  later_request: 'выдача запрошенного результата',
  replace: 'новый результат вместо недействительного',
  target: 'внутренний срок',
  end: 'конец срока услуги',
};

// An entry of a case's journal.
export const entries = {
  registered: 'Заявление зарегистрировано',
  taken_over: 'Перенесено из бумажного журнала',
  executor_assigned: 'Назначен исполнитель',
  checked: 'Документы проверены, пакет полон',
  not_accepted: 'В приёме отказано',
  permit_made: 'Разрешение составлено',
  permit_signed: 'Разрешение подписано',
  handed_over: 'Результат выдан',
  ground_found: 'Записано основание для отказа',
  ground_dropped: 'Основание снято',
  preliminary_refusal_made: 'Вынесено предварительное решение',
  notice_delivered: 'Уведомление вручено',
  objection_received: 'Поступило возражение',
  hearing_postponed: 'Заслушивание перенесено',
  heard: 'Составлен протокол заслушивания',
  refusal_made: 'Составлен отказ',
  refusal_signed: 'Отказ подписан',
  sent_to_corporation: 'Направлено в Государственную корпорацию',
  returned_by_corporation: 'Государственная корпорация вернула результат',
  collection_requested: 'Результат запрошен',
  withdrawn: 'Заявление отозвано',
  revoked: 'Разрешение отменено',
  duplicate_issued: 'Выдан дубликат',
  reopened: 'Возобновлено по решению суда',
  monitoring_entered: 'Внесено в мониторинг',
  archived: 'Сдано в архив',
  complaint_registered: 'Жалоба зарегистрирована',
  complaint_corrected: 'Сведения жалобы исправлены',
  complaint_forwarded: 'Жалоба передана в орган, рассматривающий жалобу',
  complaint_answered: 'На жалобу дан ответ',
  complaint_reviewed: 'Внесён итог рассмотрения жалобы',
  complaint_in_court: 'Внесено обращение в суд',
  failure_recorded: 'Составлен протокол технической проблемы',
  failure_amended: 'Протокол технической проблемы дополнен',
  corrected: 'Сведения исправлены',
  taken_back: 'Последнее действие отменено',
};

export const forms = {
  application: 'Заявление',
  'accepted-documents-receipt': 'Расписка о приёме документов',
  'not-accepted-receipt': 'Расписка об отказе в приёме',
  permit: 'Разрешение',
  'preliminary-refusal': 'Предварительное решение',
  'hearing-notice': 'Уведомление о заслушивании',
  'hearing-protocol': 'Протокол заслушивания',
  refusal: 'Мотивированный ответ об отказе',
  'hand-over-list': 'Реестр передачи результатов',
  'withdrawal-note': 'Запись об отзыве заявления',
  duplicate: 'Дубликат',
  'complaint-reply': 'Ответ на жалобу',
  'technical-protocol': 'Протокол о технической проблеме',
  'inner-list': 'Внутренняя опись дела',
};

export const journals = {
  applications: 'заявления',
  not_accepted: 'расписки об отказе',
  permits: 'разрешения',
  preliminary_refusals: 'предварительные решения',
  protocols: 'протоколы заслушивания',
  refusals: 'отказы',
  hand_over_lists: 'реестры передачи',
  complaints: 'жалобы',
  technical_protocols: 'технические протоколы',
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

// How a notice can be delivered.
export const deliveries = {
  in_person: 'лично',
  post: 'почтой',
  messenger: 'нарочным',
  telephone: 'по телефону',
  message: 'сообщением на телефон или электронной почтой',
};
