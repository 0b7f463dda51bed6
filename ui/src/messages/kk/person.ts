// What is asked about a person, in Kazakh.
export const person = {
  surname: 'Тегі',
  given: 'Аты',
  patronymic: 'Әкесінің аты',
  iin: 'ЖСН',
  iinHint: '12 сан',
  noIin: 'ЖСН жоқ',
  noIinReason: 'ЖСН неге жоқ',
  birthDate: 'Туған күні',
  address: 'Мекенжайы',
  phone: 'Телефоны',
  post: 'Лауазымы',
  role: 'Міндеті',
};
