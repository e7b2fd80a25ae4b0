import type { Translate } from '@council-elements/core/messages';
import type { CrisisHelp } from '@council-elements/service-finder';
import { plainNeeds } from '@council-elements/service-finder/needs.js';
import type { en } from './messages/en.js';

/** Ids of the directory's categories, from data/services.json. */
const category = (number: string) => `7e0a1e14-0000-4000-8000-0000000000${number}`;

/** Which of the directory's categories answer a need in plain words. */
const answers = {
  'esdNeed:69': [category('06')],
  'esdNeed:71': [category('05'), category('06')],
  'help-at-home': [category('01')],
  caring: [category('08')],
  falls: [category('02'), category('03')],
  memory: [category('09')],
  'low-mood': [category('0a')],
  money: [category('0d')],
  food: [category('04')],
  home: [category('0e')],
  'getting-about': [category('0f')],
  safety: [category('10')],
};

/** Needs in plain words, by language. */
export const needs = { en: plainNeeds('en', answers), cy: plainNeeds('cy', answers) };

/** Help that cannot wait. The council is made up; who answers these numbers is not. */
export function crisisHelp(t: Translate<typeof en>): CrisisHelp[] {
  return [
    {
      heading: t('crisisAbuse'),
      text: t('crisisAbuseText'),
      phone: '0808 2000 247',
      categories: [category('10')],
      words: ['abuse', 'violence', 'camdriniaeth', 'trais'],
      exit: 'https://www.bbc.co.uk/weather',
    },
    {
      heading: t('crisisMind'),
      text: t('crisisMindText'),
      phone: '116 123',
      categories: [category('0a')],
      words: ['suicide', 'suicidal', 'self harm', 'hunanladdiad', 'hunan niweidio'],
    },
  ];
}
