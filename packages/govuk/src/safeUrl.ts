import { refuse } from '#checks';

// A browser ignores spaces and control characters before a URL, and tabs and line breaks in it.
// https://url.spec.whatwg.org/#concept-basic-url-parser
const spelled = (scheme: string) => [...scheme].join('[\\t\\n\\r]*');
const unsafe = new RegExp(
  `^[\\0- ]*(?:${['javascript', 'vbscript', 'data'].map(spelled).join('|')})[\\t\\n\\r]*:`,
  'i',
);

/**
 * An address for a link, a form or an image. A `javascript:`, `vbscript:` or `data:` URL, which would
 * run or show what somebody put in place of an address, is an error in development and
 * `about:invalid` in production.
 */
export function safeUrl<Value>(url: Value): Value | 'about:invalid' {
  // Not every caller is checked by TypeScript, and Lit makes a string of what is none.
  const text = String(url);
  if (!unsafe.test(text)) return url;
  refuse(`${JSON.stringify(text.slice(0, 80))} is not an address that a link may lead to`);
  return 'about:invalid';
}
