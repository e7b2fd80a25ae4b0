import { jsonLdText, toJsonLd } from '../model/exporters/to-json-ld.js';
import { writeQuery } from '../model/query.js';
import type { Service } from '../model/types.js';

/** Marks the data block of a service's page, that of the server and that of the browser. */
export const jsonLdMark = 'data-council-json-ld';

/**
 * Keeps a data block about the service that is shown in the page, for search engines. A strict Content
 * Security Policy lets it be, as nothing in it is run.
 *
 * @param service the one that is shown; undefined takes the block away
 */
export function describeToMachines(service: Service | undefined): void {
  document.querySelector(`script[${jsonLdMark}]`)?.remove();
  if (!service) return;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.setAttribute(jsonLdMark, '');
  block.textContent = jsonLdOf(service, location.href);
  document.head.append(block);
}

/**
 * Text of the data block.
 * @param page address of the finder
 */
export function jsonLdOf(service: Service, page: string): string {
  const url = new URL(`?${writeQuery({ service: service.id })}`, page).href;
  return jsonLdText(toJsonLd(service, { url }));
}
