import type { Task } from '../../model/ways/library.js';
import { emergency, say, step, tellUs } from './words.js';

const stopSigns = [
  emergency,
  tellUs(
    say('your legs shake or give way', 'mae eich coesau’n crynu neu’n rhoi oddi tanoch'),
    say('a rail is loose', 'mae canllaw yn rhydd'),
  ),
];

/** Getting up the stairs. */
export const stairs: Task = {
  id: 'stairs',
  title: say('Getting up the stairs', 'Mynd i fyny’r grisiau'),
  searchWords: say('stair rail falls', 'canllaw grisiau cwympo'),
  whyHard: [
    say(
      'Each step lifts your whole weight on one leg.',
      'Mae pob gris yn codi eich holl bwysau ar un goes.',
    ),
    say(
      'You have to balance and hold on at the same time.',
      'Rhaid i chi gadw’ch cydbwysedd a dal gafael yr un pryd.',
    ),
    say(
      'You may be tired at the end of the day.',
      'Efallai eich bod wedi blino ar ddiwedd y dydd.',
    ),
  ],
  ways: [
    {
      id: 'one-step-at-a-time',
      kind: 'technique',
      side: 'either',
      title: say(
        'One step at a time, stronger leg first',
        'Un gris ar y tro, y goes gryfaf gyntaf',
      ),
      thingsNeeded: [
        say('A firm rail', 'Canllaw cadarn'),
        say('Shoes or slippers with a back', 'Esgidiau neu sliperi â chefn'),
        say('A good light', 'Golau da'),
      ],
      steps: [
        step('Turn the light on. Hold the rail.', 'Trowch y golau ymlaen. Daliwch y canllaw.'),
        step(
          'Put your stronger leg on the first step.',
          'Rhowch eich coes gryfaf ar y gris cyntaf.',
        ),
        step(
          'Push up through that leg. Bring the other leg up to the same step.',
          'Gwthiwch i fyny drwy’r goes honno. Dewch â’r goes arall i’r un gris.',
        ),
        step(
          'Stand still. Slide your hand up the rail.',
          'Safwch yn llonydd. Llithrwch eich llaw i fyny’r canllaw.',
        ),
        step(
          'Do the same for each step. Coming down, put your weaker leg first.',
          'Gwnewch yr un peth ar bob gris. Wrth ddod i lawr, rhowch eich coes wannaf gyntaf.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Rest with both feet on one step before you are tired.',
        'Gorffwyswch â’ch dwy droed ar un gris cyn i chi flino.',
      ),
    },
    {
      id: 'once-a-day',
      kind: 'place-and-time',
      title: say(
        'Go up once a day, when you are fresh',
        'Mynd i fyny unwaith y dydd, pan nad ydych wedi blino',
      ),
      thingsNeeded: [
        say(
          'A bag across your body for what you carry',
          'Bag ar draws eich corff i’r pethau rydych yn eu cario',
        ),
        say('What you need for the day downstairs', 'Yr hyn sydd ei angen arnoch i lawr y grisiau'),
      ],
      steps: [
        step(
          'Bring down in the morning what you need for the day.',
          'Dewch â’r hyn sydd ei angen arnoch am y dydd i lawr yn y bore.',
        ),
        step(
          'Keep your glasses, phone and medicine in one place downstairs.',
          'Cadwch eich sbectol, eich ffôn a’ch moddion mewn un lle i lawr y grisiau.',
        ),
        step(
          'Choose a time before you are tired to go up.',
          'Dewiswch amser i fynd i fyny cyn i chi flino.',
        ),
        step(
          'Put what you carry in the bag, so your hands are free.',
          'Rhowch yr hyn rydych yn ei gario yn y bag, fel bod eich dwylo’n rhydd.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Sit for ten minutes before you go up.',
        'Eisteddwch am ddeng munud cyn mynd i fyny.',
      ),
    },
    {
      id: 'somebody-behind',
      kind: 'help',
      title: say('With somebody close to you', 'Gyda rhywun yn agos atoch'),
      thingsNeeded: [
        say('Somebody who has been shown how to help', 'Rhywun sydd wedi cael dangos sut i helpu'),
        say('A firm rail', 'Canllaw cadarn'),
      ],
      steps: [
        step(
          'Agree first how you both say “stop”.',
          'Cytunwch yn gyntaf sut bydd y ddau ohonoch yn dweud “stop”.',
        ),
        step(
          'Hold the rail yourself. They stand where your support worker showed them.',
          'Daliwch y canllaw eich hun. Maen nhw’n sefyll lle dangosodd eich gweithiwr cymorth iddyn nhw.',
        ),
        step('Go up at your own speed.', 'Ewch i fyny ar eich cyflymder eich hun.'),
        step(
          'They do not pull or lift you. If you cannot go on, sit down on the step.',
          'Dydyn nhw ddim yn eich tynnu na’ch codi. Os na allwch fynd ymlaen, eisteddwch ar y gris.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Do not talk while you climb. Talk when you rest.',
        'Peidiwch â siarad wrth ddringo. Siaradwch wrth orffwys.',
      ),
    },
  ],
};
