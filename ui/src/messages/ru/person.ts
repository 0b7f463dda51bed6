// What is asked about a person, in Russian.
export const person = {
  surname: 'Фамилия',
  given: 'Имя',
  patronymic: 'Отчество',
  iin: 'ИИН',
  iinHint: '12 цифр',
  noIin: 'ИИН нет',
  noIinReason: 'Почему нет ИИН',
  birthDate: 'Дата рождения',
  address: 'Адрес',
  phone: 'Телефон',
  post: 'Должность',
  role: 'Обязанность',
};
