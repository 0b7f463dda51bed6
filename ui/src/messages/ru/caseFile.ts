// A case, in Russian.
export const caseFile = {
  title: 'Дело {number}',
};
