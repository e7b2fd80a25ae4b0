/** A file of CSV that the browser saves under a name. */
export function csvResponse(name: string, csv: string): Response {
  const safe = name.replace(/[^\w-]/g, '_');
  // The mark in front tells Excel that it is UTF-8.
  return new Response(`\uFEFF${csv}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${safe}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
