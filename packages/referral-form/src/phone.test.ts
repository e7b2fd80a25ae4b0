import { expect } from '@open-wc/testing';
import { describeElement } from '@council-elements/core/testing';
import type { CouncilReferralForm } from './referral-form.js';
import { Council, forgetAll, resetAddress } from './testing/council.js';
import { Person } from './testing/person.js';
import { phoneForm as definition, phoneNumbers } from './testing/phone-numbers.js';

const define = new URL('./define.js', import.meta.url);

describeElement<CouncilReferralForm>('council-referral-form', define, (fixture) => {
  afterEach(async () => {
    await resetAddress();
    await forgetAll();
  });

  for (const [text, isPhone] of phoneNumbers) {
    it(`${isPhone ? 'takes' : 'refuses'} ${text}, as a server does`, async () => {
      const form = await fixture({
        properties: { definition },
        attributes: { action: Council.action },
        language: 'en',
      });
      const person = new Person(form);
      await person.answer({ phone: text });
      if (isPhone) return person.reach('Check your answers');
      await person.sees('Enter a phone number, like');
      expect(person.field('phone').value).to.equal(text);
    });
  }
});
