/** Gives the person a table as a file. */
export function saveCsv(name: string, csv: string): void {
  // The mark in front tells Excel that it is UTF-8.
  saveFile(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${csv}`);
}

/** Gives the person data as a file. */
export function saveJson(name: string, data: unknown): void {
  saveFile(`${name}.json`, 'application/json', JSON.stringify(data, null, 2));
}

function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
