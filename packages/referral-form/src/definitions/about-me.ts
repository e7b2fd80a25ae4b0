import { aboutConditions } from '../definition-parts/about.js';
import { namePages, nhsNumberConditions, nhsNumberPages } from '../definition-parts/person.js';
import type { FormDefinition, Page, TextareaComponent } from '../model/definition.js';
import { welsh } from './about-me.cy.js';

/** The path of a field of the standard, as its information model names it. */
const field = (name: string) => `About Me / About Me record entry / ${name}`;

/** A page with one long text, which can be left empty. */
function textPage(
  id: string,
  words: Omit<TextareaComponent, 'type' | 'id' | 'optional' | 'rows' | 'maxLength'>,
): Page {
  const question: TextareaComponent = {
    ...words,
    type: 'textarea',
    id,
    optional: true,
    rows: 10,
    maxLength: 4000,
  };
  return { id, path: id, section: 'about-me', components: [question] };
}

/**
 * What a person wants those who care for them to know, in their own words. Anyone can help to write
 * it: it speaks as “I” all the same. English and Welsh.
 *
 * The texts are those of PRSB’s About Me standard, version 2
 * (https://theprsb.org/standards/aboutme/), and each can be left empty. `standardRef` is the path in its
 * information model.
 */
export const aboutMe: FormDefinition = {
  id: 'about-me',
  version: '1',
  title: 'Tell us about you',
  about: 'about',
  submitLabel: 'Send About me',
  sections: [
    { id: 'person', title: 'Personal details' },
    { id: 'about-me', title: 'About me' },
    { id: 'writing', title: 'Who wrote this' },
  ],
  conditions: {
    ...aboutConditions,
    ...nhsNumberConditions,
    helped: {
      any: [
        { condition: 'about-other' },
        { component: 'had-help', operator: 'equals', value: 'yes' },
      ],
    },
  },
  pages: [
    {
      id: 'who-for',
      path: 'who-for',
      section: 'person',
      components: [
        {
          type: 'radios',
          id: 'about',
          label: 'Who is this about?',
          shortLabel: 'Who this is about',
          subject: 'who this is about',
          hint: 'About me tells people who care for you what matters to you, so that you do not have to say it again.',
          items: [
            { value: 'me', text: 'Me' },
            {
              value: 'someone-else',
              text: 'Someone I help to write it, such as a relative or friend',
            },
            { value: 'professional', text: 'Someone I work with – I’m a professional' },
          ],
        },
      ],
    },
    {
      id: 'in-their-words',
      path: 'in-their-words',
      section: 'person',
      condition: 'about-other',
      title: 'Write it as the person would say it',
      components: [
        {
          type: 'paragraph',
          id: 'in-their-words',
          text: 'This belongs to the person. The questions speak to them: answer with them, in their words, as ‘I’ and ‘me’.',
        },
        {
          type: 'inset',
          id: 'in-their-words-agreement',
          text: 'The person should agree to what is written and to who reads it. If they do not have the mental capacity to agree, write and share only what is in their best interests.',
        },
      ],
    },
    ...namePages,
    ...nhsNumberPages,
    textPage('what-matters', {
      label: 'What is most important to me',
      subject: 'what is most important to you',
      hint: 'What everyone should know about you, also in an emergency. Then what you value: your faith, culture, routines, work, pets or places.',
      standardRef: field('What is most important to me'),
    }),
    textPage('people', {
      label: 'People who are important to me',
      subject: 'the people who are important to you',
      hint: 'Who they are, why they matter, how you keep in touch, and when you want them to be told or asked about your care.',
      standardRef: field('People who are important to me'),
    }),
    textPage('communication', {
      label: 'How I communicate and how to communicate with me',
      shortLabel: 'How I communicate',
      subject: 'how you communicate',
      hint: 'Your language, hearing aids, glasses, signs or pictures. How others can tell that you are in pain, upset or do not agree.',
      standardRef: field('How I communicate and how to communicate with me'),
    }),
    textPage('wellness', {
      label: 'My wellness',
      subject: 'your wellness',
      hint: 'What you can do and how you feel on a good day and on a bad one. What makes you unwell, and what helps.',
      standardRef: field('My wellness'),
    }),
    textPage('please-do', {
      label: 'What I want you to do, and not to do',
      subject: 'what people should and should not do',
      hint: 'For example: talk to me, not to whoever is with me. Do not move my things.',
      standardRef: field('Please do and please do not'),
    }),
    textPage('support', {
      label: 'How and when to support me',
      subject: 'how and when to support you',
      hint: 'For example, with washing, eating, medicines, nights or going out: what you do yourself, what you want help with, and when.',
      standardRef: field('How and when to support me'),
    }),
    textPage('worth-knowing', {
      label: 'Also worth knowing about me',
      subject: 'what else is worth knowing about you',
      hint: 'Your life so far, what you are good at, what you enjoy, and what you would like to do.',
      standardRef: field('Also worth knowing about me'),
    }),
    {
      id: 'had-help',
      path: 'had-help',
      section: 'writing',
      condition: 'about-me',
      components: [
        {
          type: 'yesNo',
          id: 'had-help',
          label: 'Did anyone help you to write this?',
          shortLabel: 'Had help to write this',
          subject: 'someone helped you to write this',
        },
      ],
    },
    {
      id: 'helper',
      path: 'supported-by',
      section: 'writing',
      condition: 'helped',
      components: [
        {
          type: 'textarea',
          id: 'helper',
          label: 'Who helped to write this?',
          shortLabel: 'Supported to write this by',
          subject: 'who helped to write this',
          hint: 'Give their name, what they are to you, and how to contact them.',
          rows: 4,
          maxLength: 500,
          standardRef: field('Supported to write this by'),
          variants: [
            {
              condition: 'about-other',
              label: 'Who are you?',
              subject: 'who you are',
              hint: 'Give your name, what you are to the person, and how to contact you.',
            },
          ],
        },
      ],
    },
    {
      id: 'date',
      path: 'date',
      section: 'writing',
      components: [
        {
          type: 'date',
          id: 'date',
          label: 'When was this last changed?',
          shortLabel: 'Date last updated',
          subject: 'the date it was last changed',
          hint: 'Give today’s date, if you have just written it.',
          limit: 'todayOrPast',
          standardRef: field('Date last updated'),
        },
      ],
    },
    {
      id: 'sharing',
      path: 'sharing',
      section: 'writing',
      title: 'Who reads this',
      components: [
        {
          type: 'paragraph',
          id: 'sharing',
          text: 'We share About me with the people who care for you, in social care and the NHS. You can ask us to change or delete it at any time.',
          variants: [
            {
              condition: 'about-other',
              text: 'We share About me with the people who care for the person, in social care and the NHS. They can ask us to change or delete it at any time.',
            },
          ],
        },
        {
          type: 'declaration',
          id: 'agreement',
          label: 'Agreement to share',
          subject: 'that About me can be shared',
          statement: 'I agree that About me is shared with the people who care for me',
          variants: [
            {
              condition: 'about-other',
              statement:
                'The person agrees that About me is shared, or it is in their best interests',
            },
          ],
        },
      ],
    },
  ],
  confirmation: {
    title: 'About me sent',
    whatHappensNext: [
      'We will add About me to the care record within 5 working days.',
      'Things change: send it again whenever something here is no longer right.',
    ],
    contact: 'To change or delete About me, call adult social care.',
  },
  translations: { cy: welsh },
};
