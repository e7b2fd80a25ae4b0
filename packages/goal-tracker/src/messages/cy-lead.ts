import type { Translation } from '@council-elements/core/messages';
import type { enLead } from './en-lead.js';

const six = (text: string) => ({
  zero: text,
  one: text,
  two: text,
  few: text,
  many: text,
  other: text,
});

/** Welsh texts of a service's caseload and of its figures. */
export const cyLead = {
  caseloadTitle: 'Cynlluniau’r gwasanaeth',
  caseloadCount: { ...six('%{count} cynllun'), two: '%{count} gynllun' },
  caseloadNone: 'Nid oes cynllun i’w ddangos yma.',
  caseloadShow: 'Dangos',
  filterCurrent: 'Cynlluniau nad ydynt wedi dod i ben',
  filterOverdue: 'Mae adolygiad yn hwyr',
  filterEnding: 'Yn dod i ben o fewn wythnos',
  filterTalk: 'Angen trafodaeth',
  filterEnded: 'Wedi dod i ben',
  caseloadSortBy: 'Trefnu yn ôl: %{column}',
  caseloadSortedBy: 'Wedi’u trefnu yn ôl: %{column}.',
  caseloadLoading: 'Wrthi’n llwytho’r cynlluniau…',
  caseloadUnreadable:
    'Ni ellir darllen rhan o’r cynlluniau hyn, felly nid yw’n cael ei dangos na’i chyfrif. Dywedwch wrth bwy bynnag sy’n rhedeg y wefan hon.',
  columnPerson: 'Person',
  columnDay: 'Diwrnod',
  columnReview: 'Adolygiad nesaf',
  columnVisit: 'Ymweliad diwethaf',
  columnGoals: 'Nodau',
  columnTalk: 'I’w drafod',
  caseloadDay: '%{day} o %{days}',
  caseloadEnded: 'Wedi dod i ben',
  caseloadStarts: 'Yn dechrau ar %{date}',
  caseloadOverdue: six('%{count} yn hwyr'),
  caseloadNoVisit: 'Dim eto',
  caseloadVoice: '%{voice}: %{up} i fyny, %{same} yr un fath, %{down} i lawr',
  caseloadDiffer: six('%{count} nod a welir yn wahanol'),
  caseloadSettle: six('%{count} testun i’w setlo'),
  caseloadRefused:
    'Gofynnwch i bwy bynnag sy’n rhedeg y wefan hon am fynediad i gynlluniau’r gwasanaeth.',

  outcomesLink: 'Canlyniadau’r gwasanaeth',
  outcomesTitle: 'Canlyniadau’r gwasanaeth',
  outcomesBack: 'Yn ôl i’r cynlluniau',
  outcomesPlans: 'Cynlluniau a oedd wedi dechrau erbyn %{date}',
  outcomesHidden:
    'Mae [c] yn golygu rhwng 1 a 7: gallai rhif mor fach ddangos pwy yw rhywun. Mae pob rhif arall wedi’i dalgrynnu i’r 5 agosaf, ac mae canrannau wedi’u cyfrifo o rifau wedi’u talgrynnu. Mae angen o leiaf 8 cynllun ar gyfer canolrif. Mae llinell doriad yn golygu nad oes dim i’w gyfrif eto.',
  outcomesCsv: 'Lawrlwytho’r ffigurau hyn (CSV)',
  figureWhat: 'Beth sy’n cael ei gyfrif',
  figureCount: 'Faint',
  figureOf: 'Allan o',
  figurePercent: 'Y cant',
  figureMedian: 'Canolrif',
  figureMiddle: 'Hanner canol',
  figureRange: '%{from} i %{to}',
  figureHidden: 'heb ei ddangos, rhwng 1 a 7',
  figureNone: 'dim i’w gyfrif',
  outcomesGoals: 'Nodau',
  outcomesGoalsText:
    'Mae pob rhes yn dangos barn un llais. Ni chaiff y lleisiau byth eu cyfuno: gall person a gweithiwr weld yr un nod yn wahanol.',
  outcomesReached: 'Nodau a gyrhaeddwyd yn ôl y disgwyl, neu’n well, o’r rhai a sgoriwyd',
  outcomesPartly:
    'Nodau sy’n well nag ar y dechrau, ond nid eto yn ôl y disgwyl, o’r rhai a sgoriwyd',
  outcomesTScore: 'Newid yn y sgôr T, o gynlluniau sydd wedi dod i ben',
  outcomesTScoreText:
    'Mae sgôr T yn rhoi nodau person mewn un rhif, lle mae 50 yn golygu bod pob nod wedi’i gyrraedd yn ôl y disgwyl. Pwyntiau o’r dechrau i’r diwedd yw’r rhain.',
  outcomesAfter: 'Ar ôl y cynllun',
  outcomesAfterCaption: 'Ble roedd pobl wedyn',
  outcomesNoCare:
    'Dim cymorth hirdymor parhaus (ASCOF 2A), o’r cynlluniau sy’n cyfrif yn y mesur hwnnw',
  outcomesAtHome: 'Yn hysbys o fod gartref ar ddiwrnod 84, o gynlluniau ar ôl y diwrnod hwnnw',
  outcomesUnknown: 'Beth nad yw’n hysbys',
  outcomesNotContacted: 'Heb gael gafael arnynt ar ddiwrnod 84: yn cyfrif uchod fel nid gartref',
  outcomesUnclassified: 'Cynlluniau a ddaeth i ben gyda chanlyniad nad yw’n dweud beth sy’n dilyn',
  outcomesHelp: 'Yr help sydd ei angen',
  outcomesHelpText:
    'Mae llai o oriau gofal yn minws. Mae mynegai Barthel yn mynd o 0 i 20; mae mwy o bwyntiau’n golygu bod rhywun yn gwneud mwy drosto’i hun. Gall newid o hyd at 2 bwynt fod ar hap.',
  outcomesChanges: 'Newid o’r dechrau i’r diwedd',
  outcomesHours: 'Oriau gofal mewn wythnos, o’u cymharu ag wythnos 2',
  outcomesBarthel: 'Pwyntiau mynegai Barthel',
  outcomesBarthelReal: 'Newid mwy na hap ym mynegai Barthel, o gynlluniau a fesurwyd ddwywaith',
  outcomesBetter: 'Mwy na 2 bwynt yn well',
  outcomesWorse: 'Mwy na 2 bwynt yn waeth',
  outcomesQs173: 'Safon ansawdd NICE QS173',
  outcomesQs173Text: 'Gofal canolraddol, gan gynnwys ailalluogi.',
  outcomesStatements: 'Beth mae’r safon yn gofyn amdano',
  outcomesExplained:
    'Datganiad 1: dywedodd y gwasanaeth beth fydd yn ei wneud a beth na fydd, o gynlluniau a ddechreuodd',
  outcomesDocumented: 'Datganiad 3: mae nodau wedi’u hysgrifennu, o gynlluniau a ddechreuodd',
  outcomesShared: 'Datganiad 3: rhannwyd y nodau, o gynlluniau â nodau',
  outcomesTransition:
    'Datganiad 4: mae cynllun ar gyfer beth sy’n dilyn, o gynlluniau a ddaeth i ben',
  outcomesStages: 'Beth sydd ar goll',
  outcomesStagesText:
    'Lle mae llai yn hysbys ar gam, mae’r ffigurau uchod yn dweud llai. Mae pob rhes yn cyfrif dim ond cynlluniau a ddylai fod wedi dod mor bell â hynny.',
  outcomesStagesCaption: 'Cynlluniau ar bob cam',
  stageStarted: 'Wedi dechrau',
  stageGoals: 'Mae lefelau nod wedi’u disgrifio',
  stageHours: 'Mae oriau gofal wythnos 2 wedi’u cofnodi',
  stageEnded: 'Wedi dod i ben, o gynlluniau y mae eu hamser ar ben',
  stageDay84: 'Wedi’i wirio ar ddiwrnod 84',
} as const satisfies Translation<typeof enLead>;
