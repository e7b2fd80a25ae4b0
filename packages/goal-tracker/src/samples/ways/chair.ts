import type { Task } from '../../model/ways/library.js';
import { emergency, say, step, tellUs } from './words.js';

const stopSigns = [emergency, tellUs(say('the chair moves', 'mae’r gadair yn symud'))];

/** Getting out of a chair. */
export const chair: Task = {
  id: 'chair',
  title: say('Getting out of a chair', 'Codi o gadair'),
  searchWords: say('chair equipment strength and balance', 'offer cadair cryfder a chydbwysedd'),
  whyHard: [
    say(
      'Low, soft chairs give you nothing to push on.',
      'Mewn cadeiriau isel, meddal does dim byd i wthio arno.',
    ),
    say('Strong legs do most of the work.', 'Coesau cryf sy’n gwneud y rhan fwyaf o’r gwaith.'),
    say(
      'Getting up too fast can make you dizzy.',
      'Gall codi’n rhy gyflym eich gwneud yn benysgafn.',
    ),
  ],
  ways: [
    {
      id: 'nose-over-toes',
      kind: 'technique',
      title: say('Nose over toes', 'Trwyn dros fysedd traed'),
      thingsNeeded: [say('A firm chair with arms', 'Cadair gadarn â breichiau')],
      steps: [
        step('Move to the front of the seat.', 'Symudwch i flaen y sedd.'),
        step(
          'Put your feet flat, a little apart, and back under your knees.',
          'Rhowch eich traed yn wastad, ychydig ar wahân, ac yn ôl o dan eich pengliniau.',
        ),
        step(
          'Put your hands on the arms of the chair. Do not pull on your walking frame.',
          'Rhowch eich dwylo ar freichiau’r gadair. Peidiwch â thynnu ar eich ffrâm gerdded.',
        ),
        step(
          'Lean forward until your nose is over your toes.',
          'Pwyswch ymlaen nes bod eich trwyn dros fysedd eich traed.',
        ),
        step(
          'Push down and stand up. Wait and count to five before you walk.',
          'Gwthiwch i lawr a chodwch. Arhoswch a chyfrwch i bump cyn cerdded.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Rock forward and back three times, then stand on the third.',
        'Siglwch ymlaen ac yn ôl dair gwaith, a chodi ar y drydedd.',
      ),
    },
    {
      id: 'right-chair',
      kind: 'equipment',
      title: say('A chair of the right height', 'Cadair o’r uchder cywir'),
      thingsNeeded: [
        say('A tape measure', 'Tâp mesur'),
        say(
          'An occupational therapist to choose and fit what you need',
          'Therapydd galwedigaethol i ddewis a gosod yr hyn sydd ei angen',
        ),
      ],
      steps: [
        step(
          'Sit in your chair. Are your feet flat and your hips as high as your knees, or higher?',
          'Eisteddwch yn eich cadair. Ydy eich traed yn wastad, a’ch cluniau mor uchel â’ch pengliniau neu’n uwch?',
        ),
        step(
          'If not, try another chair in your home that is higher and has arms.',
          'Os nad ydyn nhw, rhowch gynnig ar gadair arall yn eich cartref sy’n uwch ac sydd â breichiau.',
        ),
        step(
          'Do not stand a chair on bricks or pile up cushions. They slip.',
          'Peidiwch â rhoi cadair ar frics na phentyrru clustogau. Maen nhw’n llithro.',
        ),
        step(
          'Ask your occupational therapist about raising the chair safely.',
          'Gofynnwch i’ch therapydd galwedigaethol am godi’r gadair yn ddiogel.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Use the higher chair when you are most tired.',
        'Defnyddiwch y gadair uwch pan ydych wedi blino fwyaf.',
      ),
    },
    {
      id: 'often-and-short',
      kind: 'place-and-time',
      title: say('Stand up often, for a short time', 'Codi’n aml, am gyfnod byr'),
      steps: [
        step(
          'Stand up once each hour when you are awake.',
          'Codwch unwaith bob awr pan ydych ar ddihun.',
        ),
        step(
          'Move your feet and ankles for a minute first.',
          'Symudwch eich traed a’ch fferau am funud yn gyntaf.',
        ),
        step(
          'Stand with your hands near something firm, such as the worktop.',
          'Safwch â’ch dwylo’n agos at rywbeth cadarn, fel y cownter.',
        ),
        step(
          'To sit, feel the chair behind both legs. Reach back. Sit down slowly.',
          'I eistedd, teimlwch y gadair y tu ôl i’r ddwy goes. Estynnwch yn ôl. Eisteddwch yn araf.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Stand up when the programme changes. Then you need no clock.',
        'Codwch pan fydd y rhaglen yn newid. Wedyn does dim angen cloc.',
      ),
    },
  ],
};
