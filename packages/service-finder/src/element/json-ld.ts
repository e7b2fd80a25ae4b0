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
export async function describeToMachines(service: Service | undefined): Promise<void> {
  document.querySelector(`script[${jsonLdMark}]`)?.remove();
  if (!service) return;
  const { jsonLdText, toJsonLd } = await import('../model/exporters/to-json-ld.js');
  const url = new URL(`?${writeQuery({ service: service.id })}`, location.href).href;
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.setAttribute(jsonLdMark, '');
  block.textContent = jsonLdText(toJsonLd(service, { url }));
  document.querySelector(`script[${jsonLdMark}]`)?.remove();
  document.head.append(block);
}
