import type { Task } from '../../model/ways/library.js';
import { emergency, say, step, tellUs } from './words.js';

const stopSigns = [
  emergency,
  tellUs(
    say('your skin is red, sore or broken', 'mae eich croen yn goch, yn ddolurus neu wedi torri'),
    say('your arm is swollen', 'mae eich braich wedi chwyddo'),
  ),
];

/** Washing and dressing the upper body. */
export const dressing: Task = {
  id: 'upper-body',
  title: say('Washing and dressing your upper body', 'Ymolchi a gwisgo rhan uchaf eich corff'),
  searchWords: say('washing dressing help at home', 'help ymolchi gwisgo gartref'),
  whyHard: [
    say('It takes a lot of reaching and bending.', 'Mae angen llawer o ymestyn a phlygu.'),
    say('You can get cold and tired quickly.', 'Gallwch oeri a blino’n gyflym.'),
    say(
      'A weak or stiff arm is hard to get into a sleeve.',
      'Mae’n anodd rhoi braich wan neu stiff mewn llawes.',
    ),
  ],
  ways: [
    {
      id: 'weaker-arm-first',
      kind: 'technique',
      side: 'either',
      title: say('Weaker arm first', 'Y fraich wannaf gyntaf'),
      thingsNeeded: [
        say('A firm chair', 'Cadair gadarn'),
        say('A loose top that opens at the front', 'Top llac sy’n agor yn y blaen'),
      ],
      steps: [
        step(
          'Sit down. Lay the top on your lap with the inside facing up.',
          'Eisteddwch. Rhowch y top ar eich glin â’r tu mewn yn wynebu i fyny.',
        ),
        step(
          'Put your weaker arm in its sleeve. Pull the sleeve up to the shoulder.',
          'Rhowch eich braich wannaf yn ei llawes. Tynnwch y llawes i fyny at yr ysgwydd.',
        ),
        step(
          'Bring the top round your back with your stronger hand.',
          'Dewch â’r top o gwmpas eich cefn â’ch llaw gryfaf.',
        ),
        step(
          'Put your stronger arm in. Do up the front.',
          'Rhowch eich braich gryfaf i mewn. Caewch y blaen.',
        ),
        step(
          'To undress, take your stronger arm out first.',
          'I ddadwisgo, tynnwch eich braich gryfaf allan yn gyntaf.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Never pull on a weak arm. Move the sleeve, not the arm.',
        'Peidiwch byth â thynnu braich wan. Symudwch y llawes, nid y fraich.',
      ),
    },
    {
      id: 'top-then-bottom',
      kind: 'order',
      title: say('Wash and dress half at a time', 'Ymolchi a gwisgo hanner ar y tro'),
      thingsNeeded: [
        say('A bowl of warm water and two flannels', 'Powlen o ddŵr cynnes a dwy wlanen'),
        say('A towel and clean clothes within reach', 'Tywel a dillad glân o fewn cyrraedd'),
      ],
      steps: [
        step(
          'Warm the room. Put your clothes in the order you put them on.',
          'Cynheswch yr ystafell. Rhowch eich dillad yn y drefn y byddwch yn eu gwisgo.',
        ),
        step('Sit down. Take off your top only.', 'Eisteddwch. Tynnwch eich top yn unig.'),
        step(
          'Wash your face, arms and chest. Dry yourself well.',
          'Golchwch eich wyneb, eich breichiau a’ch brest. Sychwch eich hun yn dda.',
        ),
        step('Put on your clean top. Rest.', 'Gwisgwch eich top glân. Gorffwyswch.'),
      ],
      stopSigns,
      energyTip: say(
        'A towelling robe dries you while you rest.',
        'Mae gŵn tywel yn eich sychu wrth i chi orffwys.',
      ),
    },
    {
      id: 'sit-by-the-basin',
      kind: 'place-and-time',
      title: say('Sit at the basin, at your best time', 'Eistedd wrth y basn, ar eich amser gorau'),
      thingsNeeded: [
        say(
          'A firm chair or stool that fits at the basin',
          'Cadair neu stôl gadarn sy’n ffitio wrth y basn',
        ),
        say('A pump bottle of soap', 'Potel bwmp o sebon'),
      ],
      steps: [
        step(
          'Choose the time of day when you move best. It need not be morning.',
          'Dewiswch yr adeg o’r dydd pan ydych yn symud orau. Does dim rhaid iddi fod yn fore.',
        ),
        step('Test the water with your stronger hand.', 'Profwch y dŵr â’ch llaw gryfaf.'),
        step(
          'Rest your elbows on the basin’s edge while you wash your face.',
          'Gorffwyswch eich penelinoedd ar ymyl y basn wrth olchi eich wyneb.',
        ),
        step(
          'Press the flannel against the tap to wring it with one hand.',
          'Gwasgwch y wlanen yn erbyn y tap i’w gwasgu’n sych ag un llaw.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Let wet hair and skin dry by themselves in a warm room.',
        'Gadewch i wallt a chroen gwlyb sychu ar eu pen eu hunain mewn ystafell gynnes.',
      ),
    },
  ],
};
