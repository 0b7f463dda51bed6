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
  daysLeft: 'осталось: {days} раб. дн.',
  dueToday: 'сегодня',
  daysLate: 'опоздание: {days} раб. дн.',
  provisional: 'календарь не подтверждён',
  moreChildren: 'ещё {count}',
  ended: 'окончено',
};
