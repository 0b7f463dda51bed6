// Papers on the screen and in print, in Kazakh.
export const paper = {
  page: '{paper}, {number}-бет',
  loading: 'Қағаз ашылып жатыр…',
  open: 'Басуға ашу',
  openAll: 'Бәрін басуға ашу',
  saveAs: 'Басқаша сақтау…',
  saved: 'Сақталды: {files}',
  printed: '{count} рет басылды',
  notPrinted: 'басылмаған',
  preview: 'Алдын ала көру',
  version: '{version}-нұсқа',
};
