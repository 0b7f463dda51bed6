// Words that lists of cases share, in Kazakh.
export const listed = {
  number: 'Нөмірі',
  applicant: 'Өтініш беруші',
  children: 'Балалар',
  state: 'Күйі',
  due: 'Мерзімі',
  executor: 'Орындаушы',
  unassigned: 'тағайындалмаған',
  nobody: 'жоқ',
  received: 'Түскен күні',
  daysLeft: '{days} жұмыс күні қалды',
  dueToday: 'бүгін',
  daysLate: '{days} жұмыс күні кешікті',
  provisional: 'күнтізбе расталмаған',
  moreChildren: 'тағы {count}',
  ended: 'аяқталды',
};
