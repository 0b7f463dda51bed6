// The calendar, in Russian.
export const calendar = {
  title: 'Календарь',
};
