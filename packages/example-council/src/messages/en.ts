export const en = {
  accessibilityReports: 'Accessibility reports',
  crisisAbuse: 'If you are not safe at home',
  crisisAbuseText:
    'In danger now, phone 999. The National Domestic Abuse Helpline is free, day and night.',
  crisisMind: 'If you need to talk now',
  crisisMindText: 'In danger now, phone 999. Samaritans are there day and night, for free.',
  findText:
    'Search local groups, activities, advice and care. See when they are open and how to get there.',
  findTitle: 'Find a service',
  homeText: 'Get help to stay well, safe and independent at home.',
  homeTitle: 'Care and support',
  notFoundText: 'If you typed the web address, check it is correct.',
  notFoundTitle: 'Page not found',
  planText: 'See the goals you set, how you are getting on, and what comes next.',
  planTitle: 'Your six-week plan',
  plansDemonstration:
    'This is a demonstration. The people and their plans are made up, and what you change is lost when the site starts again.',
  plansText: 'For whoever leads the service: every plan at a glance, and what came of them.',
  plansTitle: 'All plans (for staff)',
  problemText: 'Try again later. What you have sent us before is safe.',
  problemTitle: 'There is a problem with the service',
  prototype: 'Example',
  prototypeText:
    'This is an example of a council’s site. The council and the services are made up.',
  referText: 'Ask for help for yourself, for someone you care for, or as a professional.',
  referTitle: 'Ask for help at home',
  resumeSubject: 'Come back to your form: %{form}',
  resumeText:
    'You asked for a link to come back to your form. Open it, then select ‘Continue your form’:',
  resumeUntil:
    'The link works once, until %{date}. Anyone who has it can see your answers. If you did not ask for it, ignore this email.',
  services: 'Services',
  storybook: 'Storybook',
  telephone: 'Telephone 01632 960 000, Monday to Friday, 9am to 5pm.',
} as const;
