// The frame around every screen, in Russian.
export const app = {
  name: 'Ruqsat',
  menu: 'Разделы',
  languages: 'Язык',
  person: 'Работает',
  changePerson: 'Сменить',
  loading: 'Реестр открывается…',
  cannotStart: 'Начать работу нельзя',
  tryAgain: 'Попробовать снова',
  optional: 'необязательно',
  dateLike: 'дд.мм.гггг',
  today: 'Сегодня',
  intake: 'Новое заявление',
  register: 'Реестр',
  calendar: 'Календарь',
  settings: 'Настройки',
  help: 'Клавиши',
  close: 'Закрыть',
  cancel: 'Отмена',
  back: 'Назад',
  busy: 'Выполняется…',
  kept: 'Написанное сохранено',
  restored: 'Здесь то, что вы писали раньше и не сохранили.',
  discard: 'Убрать написанное',
  sample: 'Учебный реестр',
  sampleAbout: 'Люди здесь вымышлены, на бумагах печатается ҮЛГІ (образец).',
  sampleLeave: 'Выйти из учебного',
  foreignOffset: 'Часовой пояс компьютера не казахстанский (UTC+5). Проверьте настройку времени.',
  newest: 'Последняя',
};

export const theme = {
  title: 'Цвета',
  system: 'Как в системе',
  light: 'Светлые',
  dark: 'Тёмные',
};

export const faultList = {
  title: 'Нужно исправить',
  titleOne: 'Нужно исправить',
  hint: 'Что можно сделать',
};

// Shortcuts, as F1 shows them.
export const keys = {
  title: 'Клавиши',
  about: 'Можно работать без мыши: Tab – следующее место, Shift+Tab – предыдущее, Enter – нажать.',
  help: 'это окно',
  today: 'Сегодня',
  intake: 'Новое заявление',
  register: 'Реестр, поиск',
  calendar: 'Календарь',
  settings: 'Настройки',
  back: 'назад; закрыть открытое окно (написанное сохраняется)',
  rows: 'в списке: предыдущее или следующее дело',
  act: 'главное действие страницы: зарегистрировать, сохранить, выполнить',
  print: 'открыть бумагу для печати (в деле)',
  zoom: 'крупнее, мельче, обычный размер',
  dates: 'Как писать даты',
  dateDots: 'дата целиком',
  dateDigits: 'можно без точек',
  datePlus: 'пять рабочих дней от сегодня',
};
