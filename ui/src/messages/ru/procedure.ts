// The rest of the whole procedure, in Russian: the State Corporation, handing over, withdrawal, stages, archive.
export const procedure = {
  rare: 'Редкие действия ({count})',
  repeat: 'Новое заявление на основе этого дела',

  // The State Corporation.
  sendAbout:
    'Результат направляется в Государственную корпорацию по реестру в двух экземплярах: на одном расписывается получивший, и он остаётся у нас.',
  courier: 'Кто доставляет',
  returnAbout: 'Государственная корпорация вернула результат, за которым заявитель не пришёл. Теперь он хранится у нас.',
  returnFrom: 'Там результат хранится не меньше чем до {date}.',
  requestAbout: 'Заявитель пришёл с опозданием: Государственная корпорация запросила результат.',
  requestBy: 'Кто запросил',
  reportedAbout: 'Записывается, кто и когда получил результат, по сообщению Государственной корпорации.',
  takenByResult: 'Кто получил результат',
  duplicateTo: 'Кто получает дубликат',

  // Ending otherwise.
  withdrawAbout:
    'Дело завершается без результата. Подлинники документов возвращаются заявителю, копии остаются в деле.',
  withdrawOn: 'Дата письменной просьбы',
  withdrawWords: 'О чём просит заявитель',
  revokeAbout: 'Разрешение теряет силу, дело завершается. Это делается только приказом органа:',
  revokeBasis: 'Основание',
  revokeOrder: 'Номер приказа',
  revokeOn: 'Дата приказа',
  duplicateAbout:
    'Второй подлинник результата не выдаётся. Выдаётся экземпляр с отметкой ТЕЛНҰСҚА (дубликат) и порядковым номером.',
  duplicateNext: 'Это дубликат № {copy}.',
  duplicateReason: 'Зачем нужен дубликат',
  reopenAbout:
    'Суд отменил отказ: дело рассматривается заново отдельным этапом со своим сроком. Все бумаги прежнего этапа остаются в деле.',
  reopenOnHint: 'Дата действия – день, когда решение суда поступило к нам: от него считается срок.',
  court: 'Название суда',
  decisionNumber: 'Номер решения',
  decidedOn: 'Дата решения',

  // Monitoring and archive.
  monitoringTitle: 'Информационная система мониторинга',
  monitoringAbout: 'Сведения о каждой стадии услуги вносятся в информационную систему мониторинга.',
  monitoringDue: 'не внесено',
  monitoringDone: 'внесено {on}: {by}',
  monitoringEnter: 'Отметить, что внесено: {stage}',
  monitoringEnterShort: 'Внесено',
  monitoringStage: 'Стадия',
  monitoringBy: 'Кто внёс',
  stages: {
    reception: 'приём',
    decision: 'решение',
    delivery: 'выдача',
  } as Record<string, string>,
  archiveAbout: 'Дело сдаётся в архив, печатается его внутренняя опись.',
  fileIndex: 'Индекс дела',
  volume: 'Том',
  sheets: 'Листов',

  // The executor.
  resolution: 'Резолюция',
  resolutionHint: 'Слова руководителя; так они и войдут в дело.',

  // Correcting what is signed.
  correctVoids:
    'Есть подписанная бумага: после исправления она станет недействительной. Новая составляется с новым номером и подписывается заново. В деле останутся обе.',
  correctVoidsWhich: 'Станут недействительными:',

  // On the case.
  sent: 'Направлено в Государственную корпорацию',
  sentText: '{on}, реестр № {list}',
  returned: 'Возвращено Государственной корпорацией',
  requested: 'Результат запрошен',
  requestedText: '{on}: {by}',
  withdrawn: 'Заявление отозвано',
  withdrawnText: '{on}: {words}',
  revoked: 'Разрешение отменено',
  revokedText: '{on}, приказ № {number}, {order_on}: {basis}',
  duplicates: 'Дубликаты',
  duplicateText: 'дубликат № {copy}, {on}: {to}; причина: {reason}',
  archived: 'Сдано в архив',
  archivedText: '{on}, дело {file_index}, том {volume}, листов: {sheets}',
  voided: 'Недействительный результат',
  voidedPermit: 'Разрешение № {number}, {dated}',
  voidedRefusal: 'Отказ № {number}, {dated}',
  voidedWhy: 'исправлено {on}: {reason}',
  meetingOver: 'Разрешённый период закончился ({until}).',
  stageTitle: 'Прежние этапы',
  stageName: 'Этап {stage}',
  stageNow: 'Этап {stage}: рассматривается заново после решения суда',
  stageCourt: '{court}, № {number}, {decided_on}; дело возобновлено {on}',

  // The office's own hours.
  clocks: 'Внутренний контроль',
  clocksAbout: 'Собственные сроки учреждения: считаются рабочими часами, это не сроки закона.',
  clockStep: 'Шаг',
  clockBy: 'Время',
  clockKept: 'сделано {at}',
  clockLate: 'с опозданием',
  clockWas: 'срок был {due}',
  clockSteps: {
    registering: 'регистрация',
    resolving: 'резолюция руководителя',
    executing: 'рассмотрение исполнителем',
    signing: 'подпись руководителя',
    handing_over: 'выдача результата',
  } as Record<string, string>,
};
