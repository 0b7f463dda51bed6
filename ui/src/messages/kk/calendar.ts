// The calendar, in Kazakh.
export const calendar = {
  title: 'Күнтізбе',
};
