import type { Task } from '../../model/ways/library.js';
import { emergency, say, step, tellUs } from './words.js';

const stopSigns = [
  emergency,
  tellUs(
    say('you slide towards the floor', 'rydych chi’n llithro tua’r llawr'),
    say(
      'you have been told not to bend your hip and the bed is low',
      'dywedwyd wrthych am beidio â phlygu eich clun ac mae’r gwely’n isel',
    ),
  ),
];

/** Getting into bed. */
export const bed: Task = {
  id: 'bed',
  title: say('Getting into bed', 'Mynd i’r gwely'),
  searchWords: say('bed equipment help at night', 'offer gwely help gyda’r nos'),
  whyHard: [
    say('Your legs are heavy to lift.', 'Mae eich coesau’n drwm i’w codi.'),
    say(
      'It is the end of the day and you are tired.',
      'Mae’n ddiwedd y dydd ac rydych wedi blino.',
    ),
    say('It is hard to move once you lie down.', 'Mae’n anodd symud ar ôl gorwedd.'),
  ],
  ways: [
    {
      id: 'sit-turn-lie',
      kind: 'technique',
      title: say('Sit, lean, legs, roll', 'Eistedd, pwyso, coesau, rholio'),
      thingsNeeded: [say('A bed that does not move', 'Gwely nad yw’n symud')],
      steps: [
        step(
          'Stand with the bed behind both legs, near the pillow. Reach back and sit down.',
          'Safwch â’r gwely y tu ôl i’r ddwy goes, yn agos at y gobennydd. Estynnwch yn ôl ac eisteddwch.',
        ),
        step(
          'Move back until your thighs are on the bed.',
          'Symudwch yn ôl nes bod eich cluniau ar y gwely.',
        ),
        step(
          'Lean down on your elbow, on the side of the pillow.',
          'Pwyswch i lawr ar eich penelin, ar ochr y gobennydd.',
        ),
        step(
          'Lift your legs up as your head goes down.',
          'Codwch eich coesau wrth i’ch pen fynd i lawr.',
        ),
        step('Roll onto your back.', 'Rholiwch ar eich cefn.'),
      ],
      stopSigns,
      energyTip: say(
        'Sit in the right place first. Then you need not move up the bed.',
        'Eisteddwch yn y lle cywir yn gyntaf. Wedyn does dim rhaid symud i fyny’r gwely.',
      ),
    },
    {
      id: 'leg-loop',
      kind: 'equipment',
      side: 'either',
      title: say('Lift a weak leg with a loop', 'Codi coes wan â dolen'),
      thingsNeeded: [
        say(
          'A leg lifter, which your occupational therapist has fitted to you',
          'Codwr coes, y mae eich therapydd galwedigaethol wedi’i ffitio i chi',
        ),
      ],
      steps: [
        step('Sit on the bed, well back.', 'Eisteddwch ar y gwely, ymhell yn ôl.'),
        step(
          'Put the loop round the foot of your weaker leg.',
          'Rhowch y ddolen o gwmpas troed eich coes wannaf.',
        ),
        step('Put your stronger leg up on the bed.', 'Rhowch eich coes gryfaf i fyny ar y gwely.'),
        step(
          'Pull the loop slowly, with a straight back, until the leg is up.',
          'Tynnwch y ddolen yn araf, â chefn syth, nes bod y goes i fyny.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Silky night clothes help you slide and turn.',
        'Mae dillad nos sidanaidd yn eich helpu i lithro a throi.',
      ),
    },
    {
      id: 'ready-before-bed',
      kind: 'order',
      title: say('All ready before you sit down', 'Popeth yn barod cyn eistedd'),
      thingsNeeded: [
        say('A lamp you can reach', 'Lamp o fewn cyrraedd'),
        say('A phone or alarm you can reach', 'Ffôn neu larwm o fewn cyrraedd'),
      ],
      steps: [
        step('Go to the toilet first.', 'Ewch i’r toiled yn gyntaf.'),
        step(
          'Turn the covers right back. Turn on the lamp.',
          'Trowch y dillad gwely yn ôl yn llwyr. Trowch y lamp ymlaen.',
        ),
        step(
          'Put your glasses, phone and drink where you can reach them lying down.',
          'Rhowch eich sbectol, eich ffôn a’ch diod lle gallwch eu cyrraedd wrth orwedd.',
        ),
        step(
          'Sit down, and get into bed in your own way.',
          'Eisteddwch, ac ewch i’r gwely yn eich ffordd eich hun.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Go up half an hour before you are very tired.',
        'Ewch i fyny hanner awr cyn i chi fod wedi blino’n lân.',
      ),
    },
  ],
};
