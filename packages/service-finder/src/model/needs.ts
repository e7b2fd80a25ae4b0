import type { Need } from './directory-types.js';

/** A need as it is said in a language: its name, and other words for it in lower case. */
interface Said {
  label: string;
  words: readonly string[];
}

interface PlainNeed {
  id: string;
  en: Said;
  cy: Said;
  /** Service types of the LGA's list that answer it, as CURIEs. */
  serviceTypes?: readonly string[];
}

const needs: readonly PlainNeed[] = [
  {
    // "Social inclusion".
    id: 'esdNeed:69',
    en: {
      label: 'I feel lonely or want company',
      words: ['lonely', 'loneliness', 'alone', 'isolated', 'no friends', 'meet people'],
    },
    cy: {
      label: 'Rwy’n unig neu eisiau cwmni',
      words: ['unig', 'unigrwydd', 'ar fy mhen fy hun', 'ynysig', 'cwrdd â phobl'],
    },
  },
  {
    // "Community facilities".
    id: 'esdNeed:71',
    en: {
      label: 'I want things to do near me',
      words: ['community centre', 'village hall', 'library', 'bored', 'things to do'],
    },
    cy: {
      label: 'Rwyf eisiau pethau i’w gwneud yn fy ardal',
      words: ['canolfan gymunedol', 'neuadd bentref', 'llyfrgell', 'diflasu', 'pethau i’w gwneud'],
    },
  },
  {
    id: 'help-at-home',
    en: {
      label: 'I need help at home',
      words: ['washing', 'dressing', 'carer at home', 'home help', 'cooking', 'cleaning'],
    },
    cy: {
      label: 'Mae angen help arnaf gartref',
      words: ['ymolchi', 'gwisgo', 'gofal yn y cartref', 'cymorth cartref', 'coginio', 'glanhau'],
    },
    // "Care at home".
    serviceTypes: ['esdServiceType:242'],
  },
  {
    id: 'caring',
    en: {
      label: 'I look after someone',
      words: ['carer', 'caring for', 'look after', 'a break', 'respite'],
    },
    cy: {
      label: 'Rwy’n gofalu am rywun',
      words: ['gofalwr', 'gofalu am', 'edrych ar ôl', 'seibiant'],
    },
    // "Carers support groups" and "Carers assessment".
    serviceTypes: ['esdServiceType:298', 'esdServiceType:1755'],
  },
  {
    id: 'falls',
    en: {
      label: 'I keep falling or am afraid to fall',
      words: ['fall', 'falls', 'falling', 'fell', 'unsteady', 'balance'],
    },
    cy: {
      label: 'Rwy’n cwympo o hyd neu’n ofni cwympo',
      words: ['cwympo', 'syrthio', 'codwm', 'simsan', 'cydbwysedd'],
    },
  },
  {
    id: 'memory',
    en: {
      label: 'I forget things, or someone I know does',
      words: ['forgetful', 'forgetting', 'memory', 'confused', 'dementia'],
    },
    cy: {
      label: 'Rwyf i, neu rywun rwy’n ei adnabod, yn anghofio pethau',
      words: ['anghofus', 'anghofio', 'cof', 'dryslyd', 'dementia'],
    },
  },
  {
    id: 'low-mood',
    en: {
      label: 'I feel low, worried or cannot cope',
      words: ['depressed', 'anxious', 'anxiety', 'worried', 'stress', 'cannot cope', 'sad'],
    },
    cy: {
      label: 'Rwy’n teimlo’n isel, yn bryderus neu’n methu ymdopi',
      words: ['isel', 'iselder', 'gorbryder', 'pryderus', 'straen', 'methu ymdopi', 'trist'],
    },
  },
  {
    id: 'money',
    en: {
      label: 'I am short of money',
      words: ['debt', 'bills', 'benefits', 'rent arrears', 'broke', 'cannot pay', 'heating'],
    },
    cy: {
      label: 'Rwy’n brin o arian',
      words: ['dyled', 'biliau', 'budd-daliadau', 'ôl-ddyledion rhent', 'methu talu', 'gwresogi'],
    },
  },
  {
    id: 'food',
    en: {
      label: 'I need food or help with meals',
      words: ['hungry', 'food bank', 'meals', 'shopping', 'lunch'],
    },
    cy: {
      label: 'Mae angen bwyd neu help gyda phrydau arnaf',
      words: ['llwglyd', 'banc bwyd', 'prydau', 'siopa', 'cinio'],
    },
  },
  {
    id: 'home',
    en: {
      label: 'I have nowhere to live or may lose my home',
      words: ['homeless', 'eviction', 'evicted', 'nowhere to live', 'sleeping rough', 'housing'],
    },
    cy: {
      label: 'Nid oes gennyf unman i fyw neu gallwn golli fy nghartref',
      words: ['digartref', 'troi allan', 'unman i fyw', 'cysgu allan', 'tai'],
    },
  },
  {
    id: 'getting-about',
    en: {
      label: 'I find it hard to get about',
      words: [
        'transport',
        'lift',
        'wheelchair',
        'blue badge',
        'cannot drive',
        'hospital appointment',
      ],
    },
    cy: {
      label: 'Mae’n anodd i mi fynd o le i le',
      words: ['cludiant', 'cadair olwyn', 'bathodyn glas', 'methu gyrru', 'apwyntiad ysbyty'],
    },
  },
  {
    id: 'safety',
    en: {
      label: 'I do not feel safe',
      words: ['abuse', 'violent', 'afraid', 'scared', 'scam', 'harassed'],
    },
    cy: {
      label: 'Nid wyf yn teimlo’n ddiogel',
      words: ['cam-drin', 'treisgar', 'ofnus', 'ofn', 'sgam', 'aflonyddu'],
    },
  },
];

/**
 * Common needs in plain words, for a finder's `needs`. What answers them is what names them in the
 * directory, the LGA's service types where we know them, and the categories that a council gives.
 *
 * Ids and service types that begin with `esd` are of the LGA's lists of needs and of services (Open
 * Government Licence, LG Inform Plus; `http://id.esd.org.uk/list/needs`), as Open Referral UK's
 * guidance on taxonomies quotes them. The lists themselves are behind a login, and we could verify no
 * more than these: the other needs have ids of our own, and nothing is mapped by guesswork. A council
 * with access to the lists can put its ids in their place.
 *
 * @param language of the labels and words
 * @param categories ids of the directory's own categories that answer a need, by its id
 * @see https://openreferraluk.org/
 */
export function plainNeeds(
  language: 'en' | 'cy',
  categories: Readonly<Record<string, readonly string[]>> = {},
): Need[] {
  return needs.map(({ id, serviceTypes = [], ...said }) => ({
    id,
    ...said[language],
    categories: [...serviceTypes, ...(categories[id] ?? [])],
  }));
}
