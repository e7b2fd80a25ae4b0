import type { LocalText, StopSign, WayStep } from '../../model/ways/library.js';

/** A text in both languages. */
export const say = (en: string, cy: string): LocalText => ({ en, cy });

/** A step without a picture. */
export const step = (en: string, cy: string): WayStep => ({ text: say(en, cy) });

/** An emergency, whatever the task. */
export const emergency: StopSign = {
  call: say('999', '999'),
  when: [
    say('your chest hurts or feels tight', 'mae eich brest yn brifo neu’n dynn'),
    say('you cannot get your breath', 'allwch chi ddim cael eich gwynt'),
    say(
      'your face, arm or speech suddenly changes',
      'mae eich wyneb, eich braich neu eich lleferydd yn newid yn sydyn',
    ),
    say(
      'you fall and are hurt, or cannot get up',
      'rydych chi’n cwympo ac wedi cael dolur, neu’n methu codi',
    ),
  ],
};

/** What the service is told of; a task adds its own to it. */
export function tellUs(...own: readonly LocalText[]): StopSign {
  return {
    call: say('your support worker', 'eich gweithiwr cymorth'),
    when: [
      say('you feel dizzy or faint', 'rydych chi’n teimlo’n benysgafn neu’n wan'),
      say(
        'something hurts more than it did before',
        'mae rhywbeth yn brifo mwy nag yr oedd o’r blaen',
      ),
      ...own,
    ],
  };
}
