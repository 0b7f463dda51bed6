// Papers on the screen and in print, in Russian.
export const paper = {
  page: '{paper}, страница {number}',
  loading: 'Бумага открывается…',
  open: 'Открыть для печати',
  openAll: 'Открыть все для печати',
  saveAs: 'Сохранить как…',
  saved: 'Сохранено: {files}',
  printed: 'напечатано раз: {count}',
  notPrinted: 'не печаталась',
  preview: 'Предварительный вид',
  version: 'версия {version}',
};
