type Block = 'p' | 'li' | 'ul' | 'ol';

/**
 * Makes markup well formed, so that it can stand in any page without changing what comes after it:
 * closes what is open, drops what closes nothing, puts loose text in paragraphs and items in lists.
 *
 * @param html sanitised already: `p`, `ul`, `ol`, `li`, `br`, inline tags, and no stray `<`
 */
export function balanceHtml(html: string): string {
  const builder = new Builder();
  for (const [token, slash, tag, attributes = ''] of html.matchAll(
    /<(\/?)([a-z]+)((?:\s[^>]*)?)>|[^<]+/g,
  )) {
    if (!tag) builder.text(token);
    else if (slash) builder.end(tag);
    else builder.start(tag, attributes);
  }
  return builder.finish();
}

class Builder {
  readonly #open: string[] = [];
  #html = '';

  text(text: string): void {
    if (text.trim()) this.#makeRoom();
    if (this.#open.length > 0) this.#html += text;
  }

  start(tag: string, attributes: string): void {
    if (tag === 'br') {
      if (this.#open.length > 0) this.#html += '<br>';
    } else if (tag === 'p') {
      this.#startParagraph();
    } else if (tag === 'li') {
      this.#startItem();
    } else if (tag === 'ul' || tag === 'ol') {
      if (this.#block() === 'p') this.end('p');
      if (isList(this.#block())) this.#push('li');
      this.#push(tag);
    } else if (tag !== 'a' || attributes.includes(' href=')) {
      if (tag === 'a') this.end('a');
      this.#makeRoom();
      this.#push(tag, attributes.replace(/\s*\/?$/, ''));
    }
  }

  end(tag: string): void {
    const last = this.#open.lastIndexOf(tag);
    // An end tag does not reach out of the item or paragraph that it stands in.
    const reach = isList(tag) ? 0 : this.#open.findLastIndex(tag === 'li' ? isList : isBlock);
    if (last >= 0 && last >= reach) this.#closeTo(last);
  }

  finish(): string {
    this.#closeTo(0);
    // Inside out: a paragraph may hold nothing but an empty emphasis.
    let html = this.#html;
    for (let before = ''; before !== html;) {
      before = html;
      html = html.replace(/<(p|li|ul|ol|strong|b|em|i)>(?:\s|<br>)*<\/\1>/g, '');
    }
    return html;
  }

  #startParagraph(): void {
    if (this.#block() === 'p') this.end('p');
    if (isList(this.#block())) this.#push('li');
    this.#push('p');
  }

  #startItem(): void {
    const list = this.#open.findLastIndex(isList);
    if (list < 0) return this.#startParagraph();
    this.#closeTo(list + 1);
    this.#push('li');
  }

  /** Opens what text has to be in. */
  #makeRoom(): void {
    const block = this.#block();
    if (block === undefined) this.#push('p');
    else if (isList(block)) this.#push('li');
  }

  #block(): Block | undefined {
    return this.#open.findLast(isBlock);
  }

  #push(tag: string, attributes = ''): void {
    this.#open.push(tag);
    this.#html += `<${tag}${attributes}>`;
  }

  #closeTo(length: number): void {
    while (this.#open.length > length) this.#html += `</${this.#open.pop() ?? ''}>`;
  }
}

function isList(tag: string | undefined): tag is 'ul' | 'ol' {
  return tag === 'ul' || tag === 'ol';
}

function isBlock(tag: string): tag is Block {
  return tag === 'p' || tag === 'li' || isList(tag);
}
