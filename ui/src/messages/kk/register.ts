// The list of cases, in Kazakh.
export const register = {
  title: 'Тізілім',
};
