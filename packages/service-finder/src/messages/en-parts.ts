/** English texts of what comes after the search: they come with the parts that say them. */
export const enParts = {
  // A service's page.
  noServiceText: 'It may have closed, or the link to it may be old or mistyped.',
  backToResults: 'Back to results',
  runBy: 'Run by %{organisation}',
  warning: 'Warning',
  uncheckedWarning:
    'These details may be out of date. Contact the service before you go or tell someone about it.',
  ages: 'Ages',
  agesBetween: '%{from} to %{to}',
  agesFrom: '%{from} and over',
  agesTo: 'up to %{to}',
  area: 'Area covered',
  accreditations: 'Accreditations',
  timesFromTo: '%{from} to %{to}',
  allDay: '24 hours',
  nextDay: '%{from} to %{to} the next day',
  holidaySoon: 'Hours may be different on %{date}, which is a public holiday.',
  hoursNotGiven: 'Hours not given. Contact the service to ask.',
  moreDates: 'More dates',
  everyMonth: 'every month',
  everyMonths: { one: 'every %{count} month', other: 'every %{count} months' },
  everyWeeks: { one: 'every %{count} week', other: 'every %{count} weeks' },
  dayFirst: 'first %{day} of the month',
  daySecond: 'second %{day} of the month',
  dayThird: 'third %{day} of the month',
  dayFourth: 'fourth %{day} of the month',
  dayFifth: 'fifth %{day} of the month',
  dayLast: 'last %{day} of the month',
  monthDays: 'days of the month: %{days}',

  where: 'Where',
  howToFind: 'How to find it',
  postalAddress: 'Postal address',

  contact: 'Contact',
  phone: 'Phone',
  phoneExtension: '%{number}, extension %{extension}',
  email: 'Email',
  website: 'Website',
  contactNotGiven: 'No contact details given.',

  refer: 'Refer to this service',
  wrong: 'Something wrong with these details?',
  tellUs: 'Tell us',
  mistakeBody: 'What is wrong:',
  mistakeSubject: 'Mistake in the details of %{name}',

  // The page of the shortlist.
  shortlistShared: 'A shortlist shared with you',
  shortlistSharedText: 'This list is not kept on this device unless you choose to keep it.',
  shortlistKeep: 'Keep these on this device',
  shortlistKept: 'Your shortlist is kept on this device only.',
  shortlistTakenAway: 'Removed from your shortlist.',
  undo: 'Undo',
  shortlistEmpty: 'Your shortlist is empty. Add services to compare, print or share them.',
  shortlistFind: 'Find services',
  shortlistGone: {
    one: '%{count} service on your shortlist is no longer listed. It may have closed.',
    other: '%{count} services on your shortlist are no longer listed. They may have closed.',
  },
  shortlistGoneName: 'service %{number} that is no longer listed',
  shortlistTable: 'Services side by side',
  /** Over the names of the rows, for a screen reader. */
  shortlistWhat: 'Details',
  shortlistPrint: 'Print',
  shortlistShare: 'Share a link to this list',
  shortlistEmail: 'Email this list',
  shortlistEmailCut:
    'An email has room for %{count} of the %{total} services. A link or a printout has them all.',
  shortlistEmailMore: {
    one: 'And %{count} more service that there was no room for.',
    other: 'And %{count} more services that there was no room for.',
  },
  shortlistCsv: 'Download this list as a spreadsheet (CSV)',
  /** Name of the file, without spaces. */
  shortlistFile: 'shortlist',
  shortlistClear: 'Remove all',
  shortlistAddress: 'This list is at:',
  what: 'What it is',
  shortlistChecked: 'Last checked',
  notGiven: 'Not given',
  backToShortlist: 'Back to shortlist',

  // The map.
  mapShow: 'Show map',
  mapHide: 'Hide map',
  mapLabel: 'Map of these services. The list has them all.',
  mapSkip: 'Skip map',
  /** Name of a pin; miles have one decimal. */
  mapPin: { one: '%{name}, %{count} mile away', other: '%{name}, %{count} miles away' },
  mapWithout: {
    one: '%{count} service in this list has no place on the map.',
    other: '%{count} services in this list have no place on the map.',
  },
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapFailed: 'Some or all of the map could not be loaded. The list has every service and address.',

  // Help that cannot wait. The words of the button are those of GOV.UK Frontend.
  emergency: 'Emergency',
  exitThisPage: 'Exit this page',
  exitLoading: 'Loading.',
  exitTwoMore: 'Shift, press 2 more times to exit.',
  exitOneMore: 'Shift, press 1 more time to exit.',
  exitExpired: 'Exit this page expired.',
} as const;
