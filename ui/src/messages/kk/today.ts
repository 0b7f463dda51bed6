// What is to be done today, in Kazakh.
export const today = {
  title: 'Бүгін',
};
