// Words that lists of cases share, in Russian.
export const listed = {
  number: 'Номер',
  applicant: 'Заявитель',
  children: 'Дети',
  state: 'Состояние',
  due: 'Срок',
  executor: 'Исполнитель',
  unassigned: 'не назначен',
  nobody: 'нет',
  received: 'Поступило',
  daysLeft: 'осталось рабочих дней: {days}',
  dueToday: 'сегодня',
  daysLate: 'опоздание, рабочих дней: {days}',
  provisional: 'календарь не подтверждён',
  moreChildren: 'ещё {count}',
  ended: 'окончено',
};
