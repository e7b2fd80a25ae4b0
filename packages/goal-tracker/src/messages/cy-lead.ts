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

/** Welsh texts of a service's caseload. */
export const cyLead = {
  caseloadTitle: 'Cynlluniau’r gwasanaeth',
  caseloadCount: { ...six('%{count} cynllun'), two: '%{count} gynllun' },
  caseloadNone: 'Nid oes cynllun i’w ddangos yma.',
  caseloadShow: 'Dangos',
  filterAll: 'Pob cynllun',
  filterOverdue: 'Mae adolygiad yn hwyr',
  filterEnding: 'Yn dod i ben o fewn wythnos',
  filterTalk: 'Angen trafodaeth',
  caseloadSortBy: 'Trefnu yn ôl: %{column}',
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
} as const satisfies Translation<typeof enLead>;
