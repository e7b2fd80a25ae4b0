import type { Catalogue } from '@council-elements/core/messages';

/**
 * English texts of pages that repeat, after the Ministry of Justice’s pattern:
 * https://design-patterns.service.justice.gov.uk/patterns/add-another/
 *
 * `item` and `items` are what the definition calls them, mid-sentence (“person”, “people”);
 * `itemTitle` and `itemsTitle` on their own.
 */
export const enGroups = {
  itemsAdded: {
    one: 'You have added %{count} %{item}',
    other: 'You have added %{count} %{items}',
  },
  itemsAny: 'Do you need to add any %{items}?',
  itemsAnother: 'Do you need to add another %{item}?',
  itemsYes: 'Yes',
  itemsNo: 'No',
  itemsSelectAny: 'Select yes if you need to add any %{items}',
  itemsSelectAnother: 'Select yes if you need to add another %{item}',
  itemRemove: 'Remove',
  itemRemoveTitle: 'Are you sure you want to remove %{item}?',
  itemRemoveButton: 'Yes, remove %{item}',
  itemKeep: 'No, go back',
} satisfies Catalogue;
