import { ukCore } from './uk-core.js';
import type { Page } from '../model/definition.js';

/** The name of whoever fills the form in for somebody else. */
export const yourName: Page = {
  id: 'your-name',
  path: 'your-name',
  section: 'referral',
  condition: 'about-other',
  components: [
    {
      type: 'name',
      id: 'referrer-name',
      standardRef: ukCore('RelatedPerson.name'),
      label: 'What is your name?',
      shortLabel: 'Your name',
      autocomplete: 'name',
    },
  ],
};

/** What a relative or friend is to the person. */
export const relationship: Page = {
  id: 'relationship',
  path: 'relationship',
  section: 'referral',
  condition: 'about-someone-else',
  components: [
    {
      type: 'radios',
      id: 'relationship',
      standardRef: ukCore('RelatedPerson.relationship'),
      label: 'How do you know the person?',
      shortLabel: 'How you know the person',
      subject: 'how you know the person',
      items: [
        { value: 'partner', text: 'I’m their partner' },
        { value: 'child', text: 'I’m their son or daughter' },
        { value: 'relative', text: 'I’m another relative' },
        { value: 'friend', text: 'I’m their friend or neighbour' },
        {
          value: 'other',
          text: 'In another way',
          reveals: {
            type: 'text',
            id: 'relationship-other',
            standardRef: ukCore('RelatedPerson.relationship'),
            label: 'What you are to the person',
            subject: 'what you are to the person',
            maxLength: 100,
          },
        },
      ],
    },
  ],
};

/** Where a professional works. */
export const yourWork: Page = {
  id: 'your-work',
  path: 'your-work',
  section: 'referral',
  condition: 'about-professional',
  title: 'Where do you work?',
  components: [
    {
      type: 'text',
      id: 'job-title',
      standardRef: ukCore('PractitionerRole.code'),
      label: 'Job title',
      subject: 'your job title',
      maxLength: 100,
      autocomplete: 'organization-title',
    },
    {
      type: 'text',
      id: 'organisation',
      standardRef: ukCore('PractitionerRole.organization'),
      label: 'Organisation',
      subject: 'the organisation you work for',
      hint: 'Include the ward or team, if you work in one.',
      maxLength: 100,
      autocomplete: 'organization',
    },
  ],
};

/** How to reach whoever fills the form in. */
export const yourContactDetails: Page = {
  id: 'your-contact-details',
  path: 'your-contact-details',
  section: 'referral',
  condition: 'about-other',
  title: 'How can we contact you?',
  components: [
    {
      type: 'phone',
      id: 'referrer-phone',
      standardRef: ukCore('RelatedPerson.telecom'),
      label: 'Phone number',
      shortLabel: 'Your phone number',
      subject: 'your phone number',
      autocomplete: 'tel',
    },
    {
      type: 'email',
      id: 'referrer-email',
      standardRef: ukCore('RelatedPerson.telecom'),
      label: 'Email address',
      shortLabel: 'Your email address',
      subject: 'your email address',
      optional: true,
      autocomplete: 'email',
      variants: [
        {
          condition: 'about-professional',
          label: 'Work email address',
          shortLabel: 'Your work email address',
          subject: 'your work email address',
          optional: false,
        },
      ],
    },
  ],
};
