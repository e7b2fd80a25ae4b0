/** Lines and words that are marked up: a heading, a list, bold words, a link. */
const markedLine = /^[ \t]*(?:#{1,6} *[^#\s]|[*+•-] +\S|\d{1,3}[.)] +\S)/m;

export function isMarkdown(text: string): boolean {
  return (
    text.includes('**') ||
    text.includes('](') ||
    // What most lines are not, before what takes longer to find out.
    (/[#*+•\-\d]/.test(text) && markedLine.test(text))
  );
}

/**
 * Markdown as people write it in a directory (Open Referral UK: a description "can contain markup
 * such as HTML or Markdown"): headings, lists, bold, links, paragraphs and line breaks. The rest of
 * Markdown stays as it was written.
 *
 * @param text without tags, its `&`, `<` and `>` escaped
 * @returns HTML that has yet to be sanitised and balanced: links may go anywhere
 */
export function markdownToHtml(text: string): string {
  let list: 'ol' | 'ul' | undefined;
  let breaks = false;
  let html = '';
  const inList = (wanted: typeof list) => {
    if (list !== wanted) html += (list ? `</${list}>` : '') + (wanted ? `<${wanted}>` : '');
    list = wanted;
  };
  for (const line of text.split('\n')) {
    const [, bullet, number, level, words = ''] = lineMark.exec(line) ?? [];
    const item = bullet ? 'ul' : number ? 'ol' : undefined;
    if (item) {
      inList(item);
      html += `<li>${inline(words)}`;
    } else if (level) {
      inList(undefined);
      html += `<p><strong>${inline(words.replace(/[ #]+$/, ''))}</strong></p>`;
    } else if (!words.trim()) {
      inList(undefined);
      html += '<p>';
    } else {
      html += (breaks ? '<br>' : '') + inline(words);
    }
    breaks = Boolean(item) || (!level && Boolean(words.trim()));
  }
  inList(undefined);
  return html;
}

/** A bullet, a number or the marks of a heading before the words of a line. */
const lineMark = /^[ \t]*(?:([*+•-]) +(?=\S)|(\d{1,3}[.)]) +(?=\S)|(#{1,6}) *(?=[^#\s]))?(.*)$/;

/** A link, its address perhaps with brackets in it and a title after it; or an image. */
const link = /(!?)\[([^[\]]*)\]\(\s*((?:[^()\s]|\([^()\s]*\))+)(?:\s+"[^"]*")?\s*\)/g;

function inline(words: string): string {
  return words
    .trim()
    .replace(link, (_link, image: string, label: string, address: string) =>
      image ? label : `<a href="${address.replaceAll('"', '%22')}">${label}</a>`,
    )
    .replace(/\*\*(?=\S)([^*]+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1');
}
