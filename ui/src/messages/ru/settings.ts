// Settings, in Russian.
export const settings = {
  title: 'Настройки',
};
