import type { enNothingFound } from './en-nothing-found.js';
import type { enParts } from './en-parts.js';
import type { enPlace } from './en-place.js';
import type { enSuggestions } from './en-suggestions.js';

/** English texts of the search and its results. */
export const en = {
  title: 'Find a service',
  titleText: '%{text} – Find a service',

  /** Of a page with errors in its form. */
  errorTitle: 'Error: %{title}',

  searchLabel: 'What do you need help with?',
  placeLabel: 'Postcode (optional)',
  placeHint: 'For example, SW1A 2AA, or the first part of it',
  placeInvalid: 'Enter a full UK postcode, like SW1A 2AA, or the first part of one, like SW1A',
  placeFailed:
    'We could not look up the postcode. These results are not by distance. Search again to try once more.',
  locating: 'Finding where you are',
  placeDenied:
    'We could not find out where you are. Enter a postcode, or let this website use your location in the settings of your browser.',
  useLocation: 'Use my location',
  searchButton: 'Search',
  problem: 'There is a problem',

  filters: 'Filters',
  /** After the name of a group of filters. */
  chosenCount: '%{count} chosen',
  showAll: 'Show all %{count}',
  more: 'More: %{facet}',
  distance: 'Distance',
  needs: 'Needs',
  categories: 'Type of service',
  age: 'Age of the person',
  ageHint: 'For example, 67',
  chipAge: 'Age %{age}',
  days: 'Days',
  timesOfDay: 'Time of day',
  openingHours: 'Opening hours',
  openNow: 'Open now',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  costFree: 'Free',
  costPaid: 'Has a charge',
  attendance: 'How you use it',
  inPerson: 'In person',
  byPhone: 'By phone',
  atHome: 'In your home',
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
  /** With a place, where a service has a result for each of its places. */
  countPlace: { one: '%{count} result', other: '%{count} results' },
  countPlacePage: {
    one: '%{count} result, page %{page} of %{pageCount}',
    other: '%{count} results, page %{page} of %{pageCount}',
  },
  found: { one: '%{count} service found', other: '%{count} services found' },
  foundPage: {
    one: '%{count} service found, page %{page} of %{pageCount}',
    other: '%{count} services found, page %{page} of %{pageCount}',
  },

  showingFor: 'Showing results for',
  searchedFor: 'You searched for “%{text}”.',
  noticePartial: 'Some services may be missing. Not everything could be searched.',
  noticeStale: 'These results were saved earlier. Something may have changed since.',
  noticeOffline:
    'You are offline. These results come from what this device has saved, and may be out of date.',
  noticeMore: 'More services have loaded.',
  forgotten:
    'To keep your search private, we did not keep it when you left or reloaded this page. Search again to see your results.',
  updateResults: 'Update results',

  sortBy: 'Sort by',
  sortRelevance: 'Best match',
  sortDistance: 'Nearest',
  sortName: 'Name',
  sortChecked: 'Last checked',
  sortCurrent: 'chosen',

  noResults: 'No services found',
  seeAll: 'see all services',
  suggestions: 'Try:',
  emptyDirectory: 'There are no services in this directory yet',

  previousPage: 'Previous page',
  nextPage: 'Next page',
  pages: 'Pages of results',
  pageOf: 'Page %{page} of %{pageCount}',
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
  online: 'Online',
  temporarilyClosed: 'Temporarily closed',

  checked: 'Checked %{date}',
  uncheckedMonths: 'Not checked for over 3 months',
  uncheckedYear: 'Not checked for over a year',
  neverChecked: 'Not known when last checked',

  whoFor: 'Who it is for',
  cost: 'Cost',
  free: 'Free',
  freeForSome: 'Free for some',
  priceFrom: 'From %{price}',
  languages: 'Languages',

  when: 'When',
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
  midday: 'midday',
  midnight: 'midnight',
  openAlways: 'Open 24 hours',
  openUntil: 'Open until %{time}',
  openUntilDay: 'Open until %{time} on %{day}',
  closedOpens: 'Closed, opens at %{time}',
  closedOpensTomorrow: 'Closed, opens tomorrow at %{time}',
  closedOpensDay: 'Closed, opens %{day} at %{time}',
  closedNow: 'Closed now',
  closedHoliday: 'May be closed today, a public holiday',
  hoursUnknown: 'Hours not given',
  access: 'Access',

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
  shortlistCopied: 'The link to this list is copied.',
  shortlistNotCopied: 'The link could not be copied. You can copy it from here:',
} as const;

/** The shape of the catalogue. */
export type Messages = typeof en &
  typeof enNothingFound &
  typeof enParts &
  typeof enPlace &
  typeof enSuggestions;
