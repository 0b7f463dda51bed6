// Settings, in Kazakh.
export const settings = {
  title: 'Баптаулар',
};
