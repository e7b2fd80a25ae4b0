import type { Category } from '../types.js';
import { compact } from './compact.js';
import type { RecordReader } from './record-reader.js';

/** The terms of a service by what they say of it. */
export interface Terms {
  categories: Category[];
  needs: Category[];
  audiences: Category[];
}

type Kind = keyof Terms;

/**
 * Taxonomy terms: v3's attributes, of the service and of it at a place; v1's `service_taxonomys`;
 * `taxonomies` and `send_needs` of feeds of their own make.
 */
export function readTerms(source: RecordReader): Terms {
  const kinds: Terms = { categories: [], needs: [], audiences: [] };
  const seen = new Set<string>();
  const add = (term: RecordReader, told?: string) => {
    const id = term.text('id');
    const name = term.text('name', 'term');
    if (!id || !name) return;
    const parentId = term.text('parent_id');
    const taxonomy = term.text('taxonomy', 'vocabulary');
    const uri = term.url('term_uri');
    const kind = kindOf(id, taxonomy, uri, told);
    if (seen.has(`${kind} ${id}`)) return;
    seen.add(`${kind} ${id}`);
    kinds[kind].push(compact({ id, name, parentId, taxonomy, uri }));
  };

  const places = source.children('service_at_locations', 'service_at_location');
  for (const owner of [source, ...places]) {
    for (const attribute of owner.children('attributes', 'service_taxonomys')) {
      const term = attribute.child('taxonomy_term', 'taxonomy');
      if (term) add(term, attribute.text('link_type'));
    }
  }
  for (const term of source.children('taxonomies')) add(term);
  for (const term of source.children('send_needs')) add(term, 'need');
  return kinds;
}

/** What a list of terms is called when it is of needs, or of people. */
const words: readonly [RegExp, Kind][] = [
  [/need/i, 'needs'],
  [/eligib|circumstance|audience/i, 'audiences'],
];

/**
 * CURIEs and addresses of the LGA's lists: `esdNeed:12`, `esdCircumstance:193`,
 * `http://id.esd.org.uk/circumstance/193`, `https://standards.esd.org.uk/?uri=list%2Fneeds`.
 */
const esd = /^esd(\w+):|\besd\.org\.uk\/(?:\?uri=)?(?:list(?:\/|%2F))?(\w+)/i;

/**
 * What a term says of a service: by the LGA's list that it is of, which its id, address or taxonomy
 * names, else by what the link to it is for, else by the name of its taxonomy.
 */
function kindOf(
  id: string,
  taxonomy: string | undefined,
  uri: string | undefined,
  told: string | undefined,
): Kind {
  for (const text of [id, uri, taxonomy]) {
    const match = text === undefined ? null : esd.exec(text);
    const list = match?.[1] ?? match?.[2];
    if (list !== undefined) return kindIn(list) ?? 'categories';
  }
  return kindIn(told) ?? kindIn(taxonomy) ?? 'categories';
}

function kindIn(text: string | undefined): Kind | undefined {
  return text === undefined ? undefined : words.find(([pattern]) => pattern.test(text))?.[1];
}
