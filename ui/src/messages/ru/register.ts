// The list of cases, in Russian.
export const register = {
  title: 'Реестр',
};
