/** English texts of a place to measure from: they come with it. */
export const enPlace = {
  placeUnknown:
    'We do not know the postcode %{place}. It may be mistyped, or very new. These results are not by distance. To see what is near, try the first part of it.',
  placeTerminated:
    'The postcode %{place} is no longer in use. These results are not by distance. To see what is near, try a postcode next to it.',
  placeArea: 'Distances are from the middle of %{place}. A full postcode is more exact.',
  scope: 'Which services',
  scopeNear: 'Near %{place}',
  scopeServes: 'Serves %{place}',
  scopeServesHint: 'For people who live there, wherever it is run from',
  whereYouAre: 'where you are',
  radius: 'How far away',
  withinMiles: { one: 'Within %{count} mile', other: 'Within %{count} miles' },
  anyDistance: 'Any distance',
  anywhere: {
    one: '%{count} of these needs no journey. It is online, by phone, comes to you or covers the whole country.',
    other:
      '%{count} of these need no journey. They are online, by phone, come to you or cover the whole country.',
  },
  anywhereOnly: 'Show only services online, by phone or in your home',
  /** `where` is `milesAround` or `anywhereAtAll`. */
  wider: { one: 'See %{count} more %{where}', other: 'See %{count} more %{where}' },
  /** The same where nothing is found: one of the things that a person can do. */
  widerFirst: { one: 'see %{count} result %{where}', other: 'see %{count} results %{where}' },
  milesAround: { one: 'within %{count} mile', other: 'within %{count} miles' },
  anywhereAtAll: 'at any distance',
  miles: { one: '%{count} mile away', other: '%{count} miles away' },
  milesLeast: 'Less than 0.1 miles away',
} as const;
