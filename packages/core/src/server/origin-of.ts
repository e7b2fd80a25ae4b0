/** Whose page sent a request, as the browser says; `unknown` where it does not. */
export function originOf(request: Request): 'own' | 'another' | 'unknown' {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return 'another';
  const origin = request.headers.get('origin');
  // A page that sends no referrer posts as `null`. Only hosts are compared: a proxy may end TLS.
  const isNamed = origin !== null && origin !== 'null';
  if (isNamed && hostOf(origin) !== new URL(request.url).host) return 'another';
  return isNamed || site === 'same-origin' ? 'own' : 'unknown';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
