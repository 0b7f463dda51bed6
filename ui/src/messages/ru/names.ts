// What an edition names, in Russian for the reader of the window; papers bear the law's Kazakh words. A code that is
// not here is shown in the law's words.
export const documents: Record<string, string> = {
  application: 'заявление',
  identity: 'документ, удостоверяющий личность, или электронный документ из сервиса цифровых документов',
  'court-decision': 'решение суда о лишении родительских прав',
  'police-characteristic': 'характеристика из органов внутренних дел',
};
export const placements: Record<string, string> = {
  guardianship: 'под опекой',
  custody: 'под попечительством',
  patronage: 'на патронатном воспитании',
  'foster-family': 'в приёмной семье',
  organisation: 'в организации образования для детей-сирот и детей, оставшихся без попечения родителей',
};
export const importFacts: Record<string, string> = {};
export const reportColumns: Record<string, string> = {};
export const summaryLines: Record<string, string> = {};
