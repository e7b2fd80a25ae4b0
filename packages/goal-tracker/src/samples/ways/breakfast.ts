import type { Task } from '../../model/ways/library.js';
import { emergency, say, step, tellUs } from './words.js';

const stopSigns = [
  emergency,
  {
    call: say(
      '111, after 20 minutes under cool running water',
      '111, ar ôl 20 munud o dan ddŵr oer sy’n rhedeg',
    ),
    when: [say('you burn or scald yourself', 'rydych chi’n llosgi neu’n sgaldio eich hun')],
  },
  tellUs(),
];

/** A hot drink and breakfast with one hand. */
export const breakfast: Task = {
  id: 'breakfast',
  title: say(
    'Making a hot drink and breakfast with one hand',
    'Gwneud diod boeth a brecwast ag un llaw',
  ),
  searchWords: say('kitchen equipment meals', 'offer cegin prydau bwyd'),
  whyHard: [
    say(
      'One hand cannot hold and open at the same time.',
      'All un llaw ddim dal ac agor yr un pryd.',
    ),
    say('A full kettle is heavy and hot.', 'Mae tegell llawn yn drwm ac yn boeth.'),
    say(
      'You cannot carry a hot drink and hold on.',
      'Allwch chi ddim cario diod boeth a dal gafael.',
    ),
  ],
  ways: [
    {
      id: 'little-kettle',
      kind: 'equipment',
      side: 'either',
      title: say('With a one-cup kettle and a mat', 'Gyda thegell un cwpan a mat'),
      thingsNeeded: [
        say('A one-cup kettle or hot water machine', 'Tegell un cwpan neu beiriant dŵr poeth'),
        say('A mat that does not slip', 'Mat nad yw’n llithro'),
        say('A small plastic jug', 'Jwg bach plastig'),
      ],
      steps: [
        step(
          'Put the cup on the mat beside the kettle.',
          'Rhowch y cwpan ar y mat wrth ymyl y tegell.',
        ),
        step(
          'Fill the kettle with the small jug. Put in one cup of water only.',
          'Llenwch y tegell â’r jwg bach. Rhowch un cwpan o ddŵr yn unig.',
        ),
        step(
          'Put the tea bag and the milk in the cup first.',
          'Rhowch y bag te a’r llaeth yn y cwpan yn gyntaf.',
        ),
        step(
          'Pour slowly. Keep the kettle low, and your body away from it.',
          'Arllwyswch yn araf. Cadwch y tegell yn isel, a’ch corff oddi wrtho.',
        ),
        step('Sit down and drink it there.', 'Eisteddwch a’i yfed yno.'),
      ],
      stopSigns,
      energyTip: say(
        'Keep tea, cup and kettle on one spot, at the height of your waist.',
        'Cadwch y te, y cwpan a’r tegell mewn un man, ar uchder eich canol.',
      ),
    },
    {
      id: 'bread-on-a-mat',
      kind: 'technique',
      side: 'either',
      title: say('Toast and butter with one hand', 'Tost a menyn ag un llaw'),
      thingsNeeded: [
        say('A mat that does not slip', 'Mat nad yw’n llithro'),
        say('A board with a raised corner', 'Bwrdd â chornel wedi’i chodi'),
        say('Soft butter in an open dish', 'Menyn meddal mewn dysgl agored'),
      ],
      steps: [
        step(
          'Put the mat on the worktop and the board on the mat.',
          'Rhowch y mat ar y cownter a’r bwrdd ar y mat.',
        ),
        step(
          'Make the toast. Wait until it has popped up and cooled a little.',
          'Gwnewch y tost. Arhoswch nes ei fod wedi codi ac wedi oeri ychydig.',
        ),
        step('Push the toast into the corner of the board.', 'Gwthiwch y tost i gornel y bwrdd.'),
        step(
          'Spread the butter towards the corner, so the toast stays still.',
          'Taenwch y menyn tua’r gornel, fel bod y tost yn aros yn llonydd.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Ask somebody to open jars and packets the night before.',
        'Gofynnwch i rywun agor jariau a phecynnau y noson gynt.',
      ),
    },
    {
      id: 'sit-and-slide',
      kind: 'order',
      title: say('Set out, sit, then make it', 'Gosod popeth, eistedd, yna ei wneud'),
      thingsNeeded: [
        say('A firm stool or chair at the worktop', 'Stôl neu gadair gadarn wrth y cownter'),
      ],
      steps: [
        step(
          'Before you start, look in the fridge and the cupboard for all you need.',
          'Cyn dechrau, edrychwch yn yr oergell a’r cwpwrdd am bopeth sydd ei angen.',
        ),
        step(
          'Slide each thing along the worktop. Do not carry it.',
          'Llithrwch bob peth ar hyd y cownter. Peidiwch â’i gario.',
        ),
        step(
          'Sit down. Make the cold things first, such as cereal.',
          'Eisteddwch. Gwnewch y pethau oer yn gyntaf, fel grawnfwyd.',
        ),
        step(
          'Make the hot drink last. Drink it where you are.',
          'Gwnewch y ddiod boeth yn olaf. Yfwch hi lle rydych chi.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Leave the washing up until after a rest.',
        'Gadewch y llestri tan ar ôl seibiant.',
      ),
    },
  ],
};
