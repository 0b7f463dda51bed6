// A case, in Kazakh.
export const caseFile = {
  title: 'Іс {number}',
};
