// What is to be done today, in Russian.
export const today = {
  title: 'Сегодня',
};
