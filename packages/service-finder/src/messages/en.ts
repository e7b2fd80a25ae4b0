/** English texts of the service finder. */
export const en = {
  title: 'Find a service',
  titleText: '%{text} – Find a service',

  /** Of a page with errors in its form. */
  errorTitle: 'Error: %{title}',

  searchLabel: 'What do you need help with?',
  placeLabel: 'Postcode (optional)',
  placeHint: 'For example, SW1A 2AA, or the first part of it',
  placeInvalid: 'Enter a full UK postcode, like SW1A 2AA, or the first part of one, like SW1A',
  placeUnknown:
    'We do not know the postcode %{place}. It may be mistyped, or very new. These results are not by distance. To see what is near, try the first part of it.',
  placeTerminated:
    'The postcode %{place} is no longer in use. These results are not by distance. To see what is near, try a postcode next to it.',
  placeFailed:
    'We could not look up the postcode. These results are not by distance. Search again to try once more.',
  locating: 'Finding where you are',
  placeDenied:
    'We could not find out where you are. Enter a postcode, or let this website use your location in the settings of your browser.',
  placeArea: 'Distances are from the middle of %{place}. A full postcode is more exact.',
  useLocation: 'Use my location',
  searchButton: 'Search',
  problem: 'There is a problem',

  // Suggestions for the search field.
  suggestionsLabel: 'Suggestions',
  suggestionsHint:
    'When there are suggestions, use the up and down arrow keys to go through them and Enter to choose one. On a touch screen, explore by touch or swipe.',
  suggestionsNone: 'No suggestions',
  suggestionsFound: {
    one: '%{count} suggestion available',
    other: '%{count} suggestions available',
  },
  suggestionActive: '%{text}, %{position} of %{count}',
  suggestionChosen: '%{text} is in the search field',

  filters: 'Filters',
  categories: 'Categories',
  /** After a category, for a screen reader. */
  categoryCount: { one: '%{count} service', other: '%{count} services' },
  ageInvalid: 'Age must be a whole number, like 67',
  applyFilters: 'Apply filters',
  chosenFilters: 'Chosen filters',
  removeFilter: 'Remove filter:',
  clearFilters: 'Clear all filters',

  count: { one: '%{count} service', other: '%{count} services' },
  countPage: {
    one: '%{count} service, page %{page} of %{pageCount}',
    other: '%{count} services, page %{page} of %{pageCount}',
  },
  found: { one: '%{count} service found', other: '%{count} services found' },
  foundPage: {
    one: '%{count} service found, page %{page} of %{pageCount}',
    other: '%{count} services found, page %{page} of %{pageCount}',
  },

  noResults: 'No services found',
  noResultsLead: 'To find a service, you can:',
  checkSpelling: 'check the spelling',
  fewerWords: 'use fewer words, or say it in another way',
  removeFilters: 'search without filters',
  seeAll: 'see all services',
  suggestions: 'Try:',
  emptyDirectory: 'There are no services in this directory yet',

  previousPage: 'Previous page',
  nextPage: 'Next page',
  pages: 'Pages of results',
  pageNumber: 'Page %{page}',

  loading: 'Loading',
  loadingText: 'This can take a few seconds where the signal is weak.',

  failedHeading: 'Sorry, there is a problem with the list of services',
  failedNotFound: 'The list of services is not where it should be. This is our mistake, not yours.',
  failedNetwork: 'We could not get the list of services. Check that you are online.',
  failedTimeout: 'The list of services took too long to load. Your signal may be weak.',
  failedUnreadable: 'The list of services cannot be read. This is our mistake, not yours.',
  tryAgain: 'Try again',
  tryLater: 'If it still does not work, try again later.',

  noService: 'Service not found',
  noServiceText: 'It may have closed, or the link to it may be old or mistyped.',

  backToResults: 'Back to results',
  online: 'Online',
  temporarilyClosed: 'Temporarily closed',
  runBy: 'Run by %{organisation}',

  checked: 'Checked %{date}',
  uncheckedMonths: 'Not checked for over 3 months',
  uncheckedYear: 'Not checked for over a year',
  neverChecked: 'Not known when last checked',
  warning: 'Warning',
  uncheckedWarning:
    'These details may be out of date. Contact the service before you go or tell someone about it.',

  whoFor: 'Who it is for',
  ages: 'Ages',
  agesBetween: '%{from} to %{to}',
  agesFrom: '%{from} and over',
  agesTo: 'up to %{to}',
  cost: 'Cost',
  costNotGiven: 'Not given. Ask the service.',
  free: 'Free',
  languages: 'Languages',
  area: 'Area covered',
  accreditations: 'Accreditations',

  when: 'When',
  day: 'Day',
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
  times: 'Times',
  timesFromTo: '%{from} to %{to}',
  allDay: '24 hours',
  nextDay: '%{from} to %{to} the next day',
  midday: 'midday',
  midnight: 'midnight',
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
  access: 'Access',
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
  mistakeSubject: 'Mistake in the details of %{name}',

  // The shortlist.
  shortlistAdd: 'Add to shortlist',
  shortlistRemove: 'Remove from shortlist',
  shortlistCount: 'Shortlist (%{number})',
  shortlistAdded: {
    one: 'Added to shortlist. It has %{count} service',
    other: 'Added to shortlist. It has %{count} services',
  },
  shortlistRemoved: {
    one: 'Removed from shortlist. It has %{count} service',
    other: 'Removed from shortlist. It has %{count} services',
  },
  shortlistFull: {
    one: 'Your shortlist is full. It holds %{count} service. Remove one to add another.',
    other: 'Your shortlist is full. It holds %{count} services. Remove one to add another.',
  },
  shortlistNotKept:
    'Your browser does not let us keep your shortlist. It will be gone when you leave this page.',
  shortlistTitle: 'Your shortlist',
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
  shortlistCopied: 'The link to this list is copied.',
  shortlistNotCopied: 'The link could not be copied. You can copy it from here:',
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

  // Help that cannot wait. The words of the button are those of GOV.UK Frontend.
  emergency: 'Emergency',
  exitThisPage: 'Exit this page',
  exitLoading: 'Loading.',
  exitTwoMore: 'Shift, press 2 more times to exit.',
  exitOneMore: 'Shift, press 1 more time to exit.',
  exitExpired: 'Exit this page expired.',
} as const;

/** The shape of the catalogue. */
export type Messages = typeof en;
