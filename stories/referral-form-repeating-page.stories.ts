import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@council-elements/referral-form/define.js';
import '@council-elements/referral-form/referral-form.css';
import { adultSocialCareSelfReferral } from '@council-elements/referral-form/definitions/adult-social-care-self-referral.js';
import type { FormState } from '@council-elements/referral-form';
import { CHECK_ANSWERS, type FormDefinition } from '@council-elements/referral-form/model';
import { fresh, stateAt } from './referral-form-story.js';
import { sayIn, type Say } from './say.js';

export default {
  title: 'Services/Referral form: repeating page',
  component: 'council-referral-form',
  decorators: [fresh],
  parameters: {
    docs: {
      description: {
        component:
          'A page with `repeat` is asked for each of several people or things, after the Ministry of Justice’s “add another”. Nothing is removed without a question on a page of its own.',
      },
    },
  },
} satisfies Meta;

const PAGE = 'helpers-details';

/** The pages about who helps, with at most three of them. */
const definition: FormDefinition = {
  ...adultSocialCareSelfReferral,
  pages: adultSocialCareSelfReferral.pages
    .filter(({ id }) => id === 'helpers' || id === PAGE)
    .map((page) => (page.repeat ? { ...page, repeat: { ...page.repeat, max: 3 } } : page)),
};

const helpers = (say: Say) => [
  {
    'helper-name': 'Megan',
    'helpers-details': say(
      'Shopping and washing, on Saturdays. She may move away.',
      'Siopa a golchi, ar ddydd Sadwrn. Efallai y bydd hi’n symud i ffwrdd.',
    ),
  },
  {
    'helper-name': say('Aberwyle Home Care', 'Gofal Cartref Aberwyle'),
    'helpers-details': say('Getting up, every morning.', 'Codi, bob bore.'),
  },
  { 'helper-name': 'Mr Rees', 'helpers-details': say('The garden.', 'Yr ardd.') },
];

/** A place of the page, with as many helpers as were added. */
function story(
  count: number,
  page: string,
  errors: (say: Say) => FormState['errors'] = () => [],
): StoryObj {
  return {
    render: (_args, { globals }) => {
      const say = sayIn(globals);
      const answers = {
        helpers: ['family'],
        ...(count > 0 && { helper: helpers(say).slice(0, count) }),
      };
      const state = {
        ...stateAt(definition, { page, answers }, say('en', 'cy')),
        errors: errors(say),
      };
      return html`<council-referral-form
        action="submissions"
        .definition=${definition}
        .state=${state}
      ></council-referral-form>`;
    },
  };
}

export const FirstItem = story(0, `${PAGE}.1`);
export const AnotherItem = story(1, `${PAGE}.2`);
export const List = story(2, PAGE);

/** Neither yes nor no was chosen. */
export const ListWithErrors = story(1, PAGE, (say) => [
  {
    pageId: PAGE,
    componentId: 'helper',
    rule: 'required',
    text: say(
      'Select yes if you need to add another helper',
      'Cynorthwywyr: dewiswch ‘Oes’ os oes angen ichi ychwanegu un arall',
    ),
    href: '#add-another',
  },
]);

/** There is nothing to ask where no more can be added. */
export const AllThereMayBe = story(3, PAGE);
export const Removing = story(2, `${PAGE}.2.remove`);
export const CheckAnswers = story(2, CHECK_ANSWERS);

/** Every text in Welsh. */
export const Welsh: StoryObj = { ...story(2, PAGE), globals: { lang: 'cy' } };
export const RemovingInWelsh: StoryObj = {
  ...story(2, `${PAGE}.2.remove`),
  globals: { lang: 'cy' },
};
