// The frame around every screen, in Kazakh.
export const app = {
  name: 'Ruqsat',
  menu: 'Бөлімдер',
  languages: 'Тіл',
  person: 'Жұмыс істеп отырған',
  changePerson: 'Ауысу',
  loading: 'Тізілім ашылып жатыр…',
  cannotStart: 'Жұмысты бастау мүмкін емес',
  tryAgain: 'Қайта көру',
  optional: 'міндетті емес',
  dateLike: 'кк.аа.жжжж',
  today: 'Бүгін',
  intake: 'Жаңа өтініш',
  register: 'Тізілім',
  calendar: 'Күнтізбе',
  settings: 'Баптаулар',
  help: 'Пернелер',
  close: 'Жабу',
  cancel: 'Болдырмау',
  back: 'Артқа',
  busy: 'Орындалып жатыр…',
  kept: 'Жазғаныңыз сақталды',
  restored: 'Бұрын жазып, сақтамағаныңыз осында тұр.',
  discard: 'Жазылғанды өшіру',
  sample: 'Үлгі тізілім',
  sampleAbout: 'Мұндағы адамдар ойдан шығарылған, қағаздарда ҮЛГІ деп басылады.',
  sampleLeave: 'Үлгіден шығу',
  foreignOffset: 'Компьютердің уақыт белдеуі Қазақстандікі (UTC+5) емес. Уақыт баптауын тексеріңіз.',
  newest: 'Ең жаңасы',
};

export const theme = {
  title: 'Түстер',
  system: 'Жүйедегідей',
  light: 'Жарық',
  dark: 'Қараңғы',
};

export const faultList = {
  title: 'Мыналарды түзету керек',
  titleOne: 'Мынаны түзету керек',
  hint: 'Не істеуге болады',
};

// Shortcuts, as F1 shows them.
export const keys = {
  title: 'Пернелер',
  about: 'Тышқансыз жұмыс істеуге болады: Tab – келесі орын, Shift+Tab – алдыңғысы, Enter – басу.',
  help: 'осы терезе',
  today: 'Бүгін',
  intake: 'Жаңа өтініш',
  register: 'Тізілім, іздеу',
  calendar: 'Күнтізбе',
  settings: 'Баптаулар',
  back: 'артқа қайту; ашық терезені жабу (жазылған сақталады)',
  rows: 'тізімде: алдыңғы не келесі іс',
  act: 'беттегі негізгі әрекет: тіркеу, сақтау, орындау',
  print: 'қағазды басуға ашу (істе)',
  zoom: 'ірілеу, кішірейту, бастапқы өлшем',
  dates: 'Күн қалай жазылады',
  dateDots: 'толық күн',
  dateDigits: 'нүктесіз де болады',
  datePlus: 'бүгіннен бес жұмыс күні өткендегі күн',
};
