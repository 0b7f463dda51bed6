// Words for the program's codes: states, acts, terms, entries of the journal, papers, in Kazakh.
import type { StateCode } from '../../lib/backend/generated/codes';

export const states: Record<StateCode, string> = {
  registered: 'тіркелді',
  not_accepted: 'қабылдаудан бас тартылды',
  checked: 'толықтығы тексерілді',
  permit_made: 'рұқсат дайындалды',
  permit_signed: 'рұқсатқа қол қойылды',
  preliminary_refusal: 'алдын ала шешім шығарылды',
  heard: 'тыңдау өткізілді',
  refusal_made: 'бас тарту дайындалды',
  refusal_signed: 'бас тартуға қол қойылды',
  sent_to_corporation: 'Мемлекеттік корпорацияға жіберілді',
  returned: 'Мемлекеттік корпорациядан қайтарылды',
  handed_over: 'берілді',
  withdrawn: 'өтініш кері қайтарып алынды',
  revoked: 'рұқсаттың күші жойылды',
  archived: 'мұрағатқа берілді',
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
  'hand_over.refusal_signed': 'Бас тартуды беру',
  'hand_over.sent_to_corporation': 'Берілгенін жазу',
  'hand_over.returned': 'Нәтижені беру',
  find_ground: 'Бас тарту негізін жазу',
  'find_ground.again': 'Негізді өзгерту',
  drop_ground: 'Негізді алып тастау',
  make_preliminary_refusal: 'Алдын ала шешім шығару',
  record_notice_delivery: 'Хабарлама тапсырылды',
  record_objection: 'Қарсылықты жазу',
  postpone_hearing: 'Тыңдауды кейінге қалдыру',
  record_hearing: 'Тыңдау хаттамасын жасау',
  make_refusal: 'Бас тартуды дайындау',
  sign_refusal: 'Басшы бас тартуға қол қойды',
  send_to_corporation: 'Мемлекеттік корпорацияға жіберу',
  record_return: 'Мемлекеттік корпорация қайтарды',
  record_collection_request: 'Нәтиже сұратылды',
  withdraw: 'Өтінішті кері қайтарып алу',
  revoke: 'Рұқсаттың күшін жою',
  issue_duplicate: 'Телнұсқа беру',
  reopen: 'Сот шешімімен қайта қарау',
  enter_monitoring: 'Мониторингке енгізілді',
  archive: 'Мұрағатқа тапсыру',
  correct: 'Түзету',
  take_back: 'Соңғы әрекетті қайтару',
};

// What a date must be kept for.
export const due = {
  check: 'құжаттарды тексеру',
  preliminary_refusal: 'алдын ала шешім',
  prepare: 'рұқсатты дайындау',
  hearing: 'тыңдау',
  hearing_by: 'тыңдаудың соңғы күні',
  result: 'тыңдаудан кейінгі нәтиже',
  kept: 'Мемлекеттік корпорацияда сақталуы',
  delivery: 'хабарламаны тапсыру',
  objection: 'қарсылық білдіру',
  later_request: 'сұратылған нәтижені беру',
  replace: 'жарамсыздың орнына жаңасын беру',
  target: 'ішкі мерзім',
  end: 'қызмет мерзімінің соңы',
};

// An entry of a case's journal.
export const entries = {
  registered: 'Өтініш тіркелді',
  taken_over: 'Қағаз журналдан көшірілді',
  executor_assigned: 'Орындаушы тағайындалды',
  checked: 'Құжаттар толық деп тексерілді',
  not_accepted: 'Қабылдаудан бас тартылды',
  permit_made: 'Рұқсат дайындалды',
  permit_signed: 'Рұқсатқа қол қойылды',
  handed_over: 'Нәтиже берілді',
  ground_found: 'Бас тарту негізі жазылды',
  ground_dropped: 'Негіз алып тасталды',
  preliminary_refusal_made: 'Алдын ала шешім шығарылды',
  notice_delivered: 'Хабарлама тапсырылды',
  objection_received: 'Қарсылық түсті',
  hearing_postponed: 'Тыңдау кейінге қалдырылды',
  heard: 'Тыңдау хаттамасы жасалды',
  refusal_made: 'Бас тарту дайындалды',
  refusal_signed: 'Бас тартуға қол қойылды',
  sent_to_corporation: 'Мемлекеттік корпорацияға жіберілді',
  returned_by_corporation: 'Мемлекеттік корпорация қайтарды',
  collection_requested: 'Нәтиже сұратылды',
  withdrawn: 'Өтініш кері қайтарып алынды',
  revoked: 'Рұқсаттың күші жойылды',
  duplicate_issued: 'Телнұсқа берілді',
  reopened: 'Сот шешімімен қайта ашылды',
  monitoring_entered: 'Мониторингке енгізілді',
  archived: 'Мұрағатқа тапсырылды',
  complaint_registered: 'Шағым тіркелді',
  complaint_corrected: 'Шағымның мәліметтері түзетілді',
  complaint_forwarded: 'Шағым шағымды қарайтын органға жіберілді',
  complaint_answered: 'Шағымға жауап берілді',
  complaint_reviewed: 'Шағымды қарау нәтижесі енгізілді',
  complaint_in_court: 'Сотқа жүгіну енгізілді',
  failure_recorded: 'Техникалық проблема туралы хаттама жасалды',
  failure_amended: 'Техникалық проблема туралы хаттама толықтырылды',
  corrected: 'Мәліметтер түзетілді',
  taken_back: 'Соңғы әрекет қайтарылды',
};

export const forms = {
  application: 'Өтініш',
  'accepted-documents-receipt': 'Құжаттардың қабылданғаны туралы қолхат',
  'not-accepted-receipt': 'Қабылдаудан бас тарту туралы қолхат',
  permit: 'Рұқсат',
  'preliminary-refusal': 'Алдын ала шешім',
  'hearing-notice': 'Тыңдау туралы хабарлама',
  'hearing-protocol': 'Тыңдау хаттамасы',
  refusal: 'Бас тарту туралы дәлелді жауап',
  'hand-over-list': 'Нәтижелерді тапсыру тізілімі',
  'withdrawal-note': 'Өтініштің кері қайтарып алынғаны туралы жазба',
  duplicate: 'Телнұсқа',
  'complaint-reply': 'Шағымға жауап',
  'technical-protocol': 'Техникалық проблема туралы хаттама',
  'inner-list': 'Істің ішкі тізімдемесі',
};

export const journals = {
  applications: 'өтініштер',
  not_accepted: 'бас тарту қолхаттары',
  permits: 'рұқсаттар',
  preliminary_refusals: 'алдын ала шешімдер',
  protocols: 'тыңдау хаттамалары',
  refusals: 'бас тартулар',
  hand_over_lists: 'тапсыру тізілімдері',
  complaints: 'шағымдар',
  technical_protocols: 'техникалық хаттамалар',
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

// How a notice can be delivered.
export const deliveries = {
  in_person: 'қолма-қол',
  post: 'поштамен',
  messenger: 'хабар тасушымен',
  telephone: 'телефонмен',
  message: 'телефонға хабарламамен не электрондық поштамен',
};
