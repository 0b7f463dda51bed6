// The rest of the whole procedure, in Kazakh: the State Corporation, handing over, withdrawal, stages, archive.
export const procedure = {
  rare: 'Сирек әрекеттер ({count})',
  repeat: 'Осы іс негізінде жаңа өтініш',

  // The State Corporation.
  sendAbout:
    'Нәтиже Мемлекеттік корпорацияға екі данадағы тізіліммен жіберіледі: бір данасына алған адам қол қояды да, ол бізде қалады.',
  courier: 'Апаратын адам',
  returnAbout: 'Өтініш беруші алмаған нәтижені Мемлекеттік корпорация кері қайтарды. Енді ол бізде сақталады.',
  returnFrom: 'Нәтиже онда кемінде {date} дейін сақталады.',
  requestAbout: 'Өтініш беруші кешігіп келді: Мемлекеттік корпорация нәтижені сұратты.',
  requestBy: 'Сұратқан адам',
  reportedAbout: 'Мемлекеттік корпорацияның хабарлауы бойынша нәтижені кім, қашан алғаны жазылады.',
  takenByResult: 'Нәтижені алған адам',
  duplicateTo: 'Телнұсқаны алатын адам',

  // Ending otherwise.
  withdrawAbout:
    'Іс аяқталады, нәтиже берілмейді. Құжаттардың түпнұсқасы өтініш берушіге қайтарылып, көшірмесі істе қалады.',
  withdrawOn: 'Жазбаша өтініштің күні',
  withdrawWords: 'Өтініш беруші не дейді',
  revokeAbout: 'Рұқсаттың күші жойылады, іс аяқталады. Бұл – органның бұйрығымен ғана жасалатын әрекет:',
  revokeBasis: 'Негізі',
  revokeOrder: 'Бұйрық нөмірі',
  revokeOn: 'Бұйрық күні',
  duplicateAbout:
    'Нәтиженің екінші түпнұсқасы берілмейді. ТЕЛНҰСҚА деген белгісі мен реттік нөмірі бар данасы беріледі.',
  duplicateNext: 'Бұл – {copy}-телнұсқа.',
  duplicateReason: 'Телнұсқа неге керек',
  reopenAbout:
    'Сот бас тартудың күшін жойды: іс өз мерзімімен басынан қаралады. Бұрынғы қараудың барлық қағазы істе қалады.',
  reopenOnHint: 'Әрекеттің күні – сот шешімі кеңсеге түскен күн, мерзім содан есептеледі.',
  court: 'Соттың атауы',
  decisionNumber: 'Шешім нөмірі',
  decidedOn: 'Шешім күні',

  // Monitoring and archive.
  monitoringTitle: 'Мониторинг ақпараттық жүйесі',
  monitoringAbout: 'Қызметтің әр сатысының деректері мониторингтің ақпараттық жүйесіне енгізіледі.',
  monitoringDue: 'енгізілмеген',
  monitoringDone: '{on} енгізілді: {by}',
  monitoringEnter: 'Енгізілді деп белгілеу: {stage}',
  monitoringEnterShort: 'Енгізілді',
  monitoringStage: 'Сатысы',
  monitoringBy: 'Кім енгізді',
  stages: {
    reception: 'қабылдау',
    decision: 'шешім',
    delivery: 'беру',
  } as Record<string, string>,
  archiveAbout: 'Іс мұрағатқа тапсырылады, ішкі тізімдемесі басылады.',
  fileIndex: 'Істің индексі',
  volume: 'Том',
  sheets: 'Парақ саны',

  // The executor.
  resolution: 'Бұрыштама',
  resolutionHint: 'Басшының сөзі; іске осылай жазылады.',

  // Correcting what is signed.
  correctVoids:
    'Қол қойылған қағаз бар: түзетілсе, ол жарамсыз болады. Жаңасы жаңа нөмірмен дайындалып, оған қайта қол қойылады. Екеуі де істе қалады.',
  correctVoidsWhich: 'Жарамсыз болатын қағаздар:',

  // On the case.
  sent: 'Мемлекеттік корпорацияға жіберілді',
  sentText: '{on}, тізілім № {list}',
  returned: 'Мемлекеттік корпорациядан қайтарылды',
  requested: 'Нәтиже сұратылды',
  requestedText: '{on}: {by}',
  withdrawn: 'Өтініш кері қайтарып алынды',
  withdrawnText: '{on}: {words}',
  revoked: 'Рұқсаттың күші жойылды',
  revokedText: '{on}, бұйрық № {number}, {order_on}: {basis}',
  duplicates: 'Телнұсқалар',
  duplicateText: '{copy}-телнұсқа, {on}: {to}; себебі: {reason}',
  archived: 'Мұрағатқа тапсырылды',
  archivedText: '{on}, іс {file_index}, {volume}-том, {sheets} парақ',
  voided: 'Жарамсыз болған нәтиже',
  voidedPermit: 'Рұқсат № {number}, {dated}',
  voidedRefusal: 'Бас тарту № {number}, {dated}',
  voidedWhy: '{on} түзетілген: {reason}',
  meetingOver: 'Рұқсат етілген кезең аяқталды ({until}).',
  stageTitle: 'Бұрынғы қараулар',
  stageName: '{stage}-қарау',
  stageNow: '{stage}-қарау: сот шешімінен кейін қайта қаралуда',
  stageCourt: '{court}, № {number}, {decided_on}; іс {on} қайта ашылды',

  // The office's own hours.
  clocks: 'Ішкі бақылау',
  clocksAbout: 'Кеңсенің өз мерзімдері: жұмыс сағатымен есептеледі, заң мерзімі емес.',
  clockStep: 'Қадамы',
  clockBy: 'Уақыты',
  clockKept: '{at} орындалды',
  clockLate: 'кешікті',
  clockWas: 'мерзімі {due} еді',
  clockSteps: {
    registering: 'тіркеу',
    resolving: 'басшының бұрыштамасы',
    executing: 'орындаушының қарауы',
    signing: 'басшының қол қоюы',
    handing_over: 'нәтижені беру',
  } as Record<string, string>,
};
