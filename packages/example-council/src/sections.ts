/** The site's languages, each named in itself. */
export const languages = [
  { code: 'en', label: 'English' },
  { code: 'cy', label: 'Cymraeg' },
] as const;

/** A language of the site. */
export type Language = (typeof languages)[number]['code'];

/** The services of the site, in the order of its navigation. */
export const sections = [
  { path: '/find-a-service', title: 'findTitle', text: 'findText', stylesheet: 'service-finder' },
  { path: '/refer', title: 'referTitle', text: 'referText', stylesheet: 'referral-form' },
  { path: '/plan', title: 'planTitle', text: 'planText', stylesheet: 'goal-tracker' },
  { path: '/plans', title: 'plansTitle', text: 'plansText', stylesheet: 'goal-tracker' },
] as const;

/** The service that a path without its language is in. */
export const sectionAt = (path: string) =>
  sections.find((section) => `${path}/`.startsWith(`${section.path}/`));

/** A page's path in a language: English has no prefix. */
export function pathIn(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** The language of a path, and the path without it. */
export function readPath(pathname: string): { language: Language; path: string } {
  const [, first, rest = '/'] = /^\/(cy)(\/.*)?$/.exec(pathname) ?? [];
  return first ? { language: 'cy', path: rest } : { language: 'en', path: pathname };
}
