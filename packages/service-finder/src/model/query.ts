import type { Query } from './directory-types.js';

const maximumTextLength = 200;
const maximumCategories = 50;
const keys = ['q', 'category', 'page', 'service'];

/**
 * The query that an address holds. Never throws: what makes no sense is left out.
 *
 * @param params `q`, `category` (repeated), `page`, `service`; others are ignored
 */
export function readQuery(params: URLSearchParams): Query {
  return tidy({
    text: params.get('q') ?? undefined,
    categories: params.getAll('category'),
    page: Number(params.get('page')),
    service: params.get('service') ?? undefined,
  });
}

/**
 * The address of a query, always in the same order, so that one query has one address.
 *
 * @param others parameters of the page that are not the finder's, kept first
 */
export function writeQuery(query: Query, others = new URLSearchParams()): URLSearchParams {
  const params = new URLSearchParams(others);
  for (const key of keys) params.delete(key);
  const { text, categories = [], page, service } = tidy(query);
  if (text) params.set('q', text);
  for (const category of categories) params.append('category', category);
  if (page) params.set('page', String(page));
  if (service) params.set('service', service);
  return params;
}

function tidy({ text = '', categories = [], page = 1, service = '' }: Query): Query {
  const words = text.trim().replace(/\s+/g, ' ').slice(0, maximumTextLength).trim();
  const ids = [...new Set(categories.map((id) => id.trim()).filter(Boolean))]
    .sort()
    .slice(0, maximumCategories);
  return {
    ...(words && { text: words }),
    ...(ids.length > 0 && { categories: ids }),
    ...(Number.isSafeInteger(page) && page > 1 && { page }),
    ...(service.trim() && { service: service.trim() }),
  };
}
