import type { Task } from '../../model/ways/library.js';
import { emergency, say, step, tellUs } from './words.js';

const stopSigns = [
  emergency,
  tellUs(
    say('you feel lost or mixed up', 'rydych chi’n teimlo ar goll neu’n ddryslyd'),
    say('your frame or stick is damaged', 'mae eich ffrâm neu’ch ffon wedi’i difrodi'),
  ),
];

/** Walking to the shop. */
export const shop: Task = {
  id: 'shop',
  title: say('Walking to the shop', 'Cerdded i’r siop'),
  searchWords: say('walking shopping transport', 'cerdded siopa cludiant'),
  whyHard: [
    say('You have to come back as well as go.', 'Rhaid dod yn ôl yn ogystal â mynd.'),
    say(
      'Kerbs, slopes and traffic take care and strength.',
      'Mae angen gofal a nerth ar gyfer cyrbau, llethrau a thraffig.',
    ),
    say('Bags are heavy and pull you over.', 'Mae bagiau’n drwm ac yn eich tynnu drosodd.'),
  ],
  ways: [
    {
      id: 'a-bit-further',
      kind: 'order',
      title: say('A bit further each time', 'Ychydig ymhellach bob tro'),
      thingsNeeded: [
        say(
          'Your frame or stick, if you use one',
          'Eich ffrâm neu’ch ffon, os ydych yn defnyddio un',
        ),
        say('A phone in your pocket', 'Ffôn yn eich poced'),
      ],
      steps: [
        step('Walk to the gate and back. Rest.', 'Cerddwch i’r giât ac yn ôl. Gorffwyswch.'),
        step(
          'When that feels easy two days running, go on to the next lamp post.',
          'Pan fydd hynny’n teimlo’n hawdd ddau ddiwrnod yn olynol, ewch ymlaen at y postyn lamp nesaf.',
        ),
        step(
          'Turn back when you have used half your strength, not all of it.',
          'Trowch yn ôl pan ydych wedi defnyddio hanner eich nerth, nid y cyfan.',
        ),
        step(
          'Tell somebody when you go and when you are home.',
          'Dywedwch wrth rywun pan ydych yn mynd a phan ydych gartref.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Use half your strength to go, and keep half to come home.',
        'Defnyddiwch hanner eich nerth i fynd, a chadwch hanner i ddod adref.',
      ),
    },
    {
      id: 'quiet-time',
      kind: 'place-and-time',
      title: say('A quiet time, with places to rest', 'Amser tawel, gyda lleoedd i orffwys'),
      thingsNeeded: [
        say('A phone in your pocket', 'Ffôn yn eich poced'),
        say('Shoes that fit and do not slip', 'Esgidiau sy’n ffitio ac nad ydyn nhw’n llithro'),
      ],
      steps: [
        step('Ask the shop when it is quiet.', 'Gofynnwch i’r siop pryd mae’n dawel.'),
        step('Choose a dry day, in daylight.', 'Dewiswch ddiwrnod sych, yng ngolau dydd.'),
        step(
          'Look for walls and benches where you can sit on the way.',
          'Chwiliwch am waliau a meinciau lle gallwch eistedd ar y ffordd.',
        ),
        step(
          'Cross where there is a crossing, even if it is further.',
          'Croeswch lle mae croesfan, hyd yn oed os yw’n bellach.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Sit down in the shop before you start back.',
        'Eisteddwch yn y siop cyn cychwyn yn ôl.',
      ),
    },
    {
      id: 'walk-with-somebody',
      kind: 'help',
      title: say(
        'With somebody who walks at your speed',
        'Gyda rhywun sy’n cerdded ar eich cyflymder chi',
      ),
      thingsNeeded: [
        say('Somebody to walk with', 'Rhywun i gerdded gyda chi'),
        say('A bag on your back, or theirs', 'Bag ar eich cefn chi, neu ar eu cefn nhw'),
      ],
      steps: [
        step(
          'Say how far you want to go and where you will rest.',
          'Dywedwch pa mor bell rydych am fynd a lle byddwch yn gorffwys.',
        ),
        step(
          'They walk beside you, between you and the road.',
          'Maen nhw’n cerdded wrth eich ochr, rhyngoch chi a’r ffordd.',
        ),
        step(
          'You hold your own frame or stick. They carry the bags.',
          'Chi sy’n dal eich ffrâm neu’ch ffon eich hun. Nhw sy’n cario’r bagiau.',
        ),
        step(
          'Stop to talk. Walk when you are not talking.',
          'Stopiwch i siarad. Cerddwch pan nad ydych yn siarad.',
        ),
        step(
          'Next time, ask them to walk a little behind you.',
          'Y tro nesaf, gofynnwch iddyn nhw gerdded ychydig y tu ôl i chi.',
        ),
      ],
      stopSigns,
      energyTip: say(
        'Have heavy shopping brought to you, and walk for what is light.',
        'Gofynnwch i rywun ddod â siopa trwm atoch, a cherddwch i nôl yr hyn sy’n ysgafn.',
      ),
    },
  ],
};
