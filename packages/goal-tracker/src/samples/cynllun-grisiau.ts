import type { PlanEvent } from '../model/events.js';
import { firstName, type SamplePeople } from './people.js';
import { stairsEvents, type StairsWords } from './stairs.js';

const megan: SamplePeople = {
  plan: 'cynllun-grisiau',
  person: 'Megan Prydderch',
  pronoun: 'she',
  birthDate: '1941-05-12',
  dischargedBefore: 3,
  home: 'alone',
  family: 'Rhian Prydderch',
  called: 'Mam',
  worker: 'Tomos Adeyemi',
};

/** Where family is when the help ends. */
const THEN = {
  alone: 'yn galw ar y Sul',
  together: 'yn y tŷ gyda’r nos',
  'next-door': 'yn galw o drws nesaf bob bore',
} as const;

function wordsOf(people: SamplePeople): StairsWords {
  const { pronoun, called, home } = people;
  const person = firstName(people.person);
  const family = firstName(people.family);
  const worker = firstName(people.worker);
  const [withThem, toThem, side] =
    pronoun === 'she' ? ['gyda hi', 'iddi', 'hochr'] : ['gydag ef', 'iddo', 'ochr'];
  const then = THEN[home];
  return {
    goals: {
      stairs: {
        text: 'Dw i eisiau dringo’r grisiau i’r gwely',
        levels: [
          'Dw i’n cysgu yn fy nghadair i lawr y grisiau',
          'Dw i’n mynd i fyny’r grisiau gyda rhywun yn gafael ynof i',
          'Dw i’n dringo’r grisiau i’r gwely bob nos, gyda rhywun gerllaw',
          'Dw i’n dringo’r grisiau i’r gwely bob nos ar fy mhen fy hun',
          'Dw i’n mynd i fyny ac i lawr pryd bynnag y mynnaf, gan gario rhywbeth',
        ],
        steps: ['Gosod ail ganllaw ar y grisiau', 'Ymarfer pum gris, fore a nos'],
      },
      breakfast: {
        text: 'Dw i eisiau gwneud fy mrecwast fy hun',
        levels: [
          'Mae rhywun yn dod â brecwast i mi yn y gwely',
          'Dw i’n eistedd wrth y bwrdd ac mae rhywun yn ei wneud',
          'Dw i’n gwneud te a thost os bydd rhywun yn fy atgoffa',
          'Dw i’n gwneud te a thost ar fy mhen fy hun',
          `Dw i’n coginio brecwast, ac un i ${family} hefyd`,
        ],
        steps: ['Dod â stôl uchel a thegell un cwpan', 'Gwneud y te bob yn ail fore'],
      },
      shop: {
        text: 'Dw i eisiau mynd allan i’r siop',
        changed: 'Dw i eisiau cerdded i siop y gornel i nôl fy mhapur fy hun',
        levels: [
          'Dw i ddim yn mynd allan o’r tŷ',
          'Dw i’n cyrraedd y giât',
          'Dw i’n cerdded i siop y gornel gyda rhywun',
          'Dw i’n cerdded i siop y gornel ar fy mhen fy hun',
          'Dw i’n cerdded i’r siop ac ymlaen i’r parc',
        ],
        steps: ['Dod o hyd i ffrâm gerdded â sedd', 'Cerdded i’r giât ac yn ôl bob diwrnod sych'],
      },
    },
    places: { home: 'Gartref', street: 'Yn y stryd' },
    notes: {
      firstTime: 'I fyny i’r gwely ar fy mhen fy hun am y tro cyntaf ers i mi gwympo.',
      tired: 'Wedi blino’n lân heddiw. Roedd fy nghlun yn brifo.',
      bothRails: 'Defnyddiodd y ddau ganllaw a gorffwys hanner ffordd i fyny.',
      toast: 'Y tost wedi llosgi tipyn, ond fi wnaeth e.',
      kerb: 'Llwyddodd i ddringo’r cwrb gyda’r ffrâm. Stopiodd ddwywaith.',
      paper: 'Prynais i fy mhapur fy hun!',
      worried: `Dw i’n poeni am ${called} a’r traffig ar y gornel.`,
    },
    reviews: {
      7: {
        personView: 'Araf, ond dw i’n hoffi gwneud pethau yn fy ffordd fy hun.',
        carerView: `Mae ${called} yn fwy siriol. Dw i’n dal yn nerfus am y grisiau.`,
        progress: 'I fyny’r grisiau ar bedair noson o chwech, gyda help.',
        next: 'Dal ati. Bydd yr ail ganllaw’n cael ei osod yr wythnos hon.',
      },
      14: {
        personView: 'Gwnes i dost. Mae’r grisiau’n anodd gyda’r nos.',
        issues: 'Wedi blino gyda’r nos.',
        next: 'Ymarfer ar y grisiau cyn cinio yn lle hynny.',
      },
      21: {
        personView: 'Cysgais i yn fy ngwely fy hun.',
        carerView: 'Dw i’n gweld y gwahaniaeth. Mae’r siop yn rhy bell am y tro.',
        next: 'Bydd yr ymweliadau bore’n gostwng i dri yr wythnos.',
      },
      35: {
        personView: 'Dw i’n gwneud fy mrecwast fy hun nawr, diolch.',
        carerView: `Mae brecwast yn iawn. Hoffwn i rywun fynd ${withThem} i’r siop o hyd.`,
        next: `${worker} i gerdded y tu ôl ${toThem}, nid wrth ei ${side}, ar y ffordd i’r siop.`,
      },
      42: {
        personView: 'Dw i’n ôl yn fy ngwely fy hun ac yn prynu fy mhapur fy hun.',
        carerView: 'Llawer gwell nag y gobeithiais, ond mae’r gornel yn dal i godi ofn arna i.',
        next: `Daw’r ymweliadau i ben. ${family} i gerdded ${withThem} ar y Sul. Galwad ar ddiwrnod 84.`,
      },
    },
    ended: 'Mae’r chwe wythnos wedi dod i ben',
    daily: {
      explained: 'Chwe wythnos o help i wneud pethau eich hun. Dim glanhau na siopa ar eich rhan.',
      onPaper: 'Ar bapur, mewn print bras',
      byEmail: 'Drwy e-bost',
      transition: [
        `Pan ddaw’r ymweliadau i ben, bydd ${family} ${then}. Byddwn yn edrych ar beth arall sydd ei angen yn wythnos 5.`,
        `Pan ddaw’r ymweliadau i ben, bydd ${family} yn cerdded ${withThem} ar y Sul. Mae’r clwb cinio ar ddydd Mawrth. Os aiff y grisiau’n anodd eto, bydd ${person} yn ffonio’r tîm.`,
      ],
      visits: {
        slept: 'Heb gysgu. Cymerodd fy mraich ar y tri gris olaf.',
        rain: 'Roedd hi’n bwrw glaw, felly dim ond at y giât yr aethom ni.',
      },
      tried: {
        steep: 'Rhy serth i mi heddiw.',
        halfWay: 'Gorffwys hanner ffordd. Y ddau ganllaw.',
        jug: 'Llenwodd ef o’r jwg.',
        bench: 'Cyn belled â’r fainc.',
      },
    },
  };
}

/**
 * The sample plan in Welsh.
 * @param start day 0, `YYYY-MM-DD`
 * @param people somebody else's plan: the same story with their names
 */
export function cynllunGrisiau(start = '2026-03-02', people = megan): PlanEvent[] {
  return stairsEvents(people, wordsOf(people), start);
}
