/** A value in an expression. */
export type Literal = string | number | boolean | null;

/** What an expression of a condition says. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly inner: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Joins two expressions, or compares them. */
export type Operator = 'or' | 'and' | Comparison;

/** Compares two values. */
export type Comparison = '==' | '!=' | '<' | '>' | '<=' | '>=' | 'in';

/** An expression, or why a text is none. */
export type ExpressionResult =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly reason: string };

/** Longer and deeper than any that a person wrote. */
const MAX_LENGTH = 10_000;
const MAX_DEPTH = 50;

const COMPARISONS: readonly string[] = ['==', '!=', '<=', '>=', '<', '>', 'in'];
const WORDS: Readonly<Record<string, Literal>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
};

class ExpressionError extends Error {}

/**
 * Parses a condition as XGov's forms write it: `section.isOver18 == true and (help == 'a' or 'b' in
 * kinds)`. `or` binds less than `and`, that less than `not`, and that less than a comparison.
 * It never throws, and takes time by the length of the text.
 */
export function parseExpression(text: string): ExpressionResult {
  if (text.length > MAX_LENGTH) return { ok: false, reason: 'The expression is too long' };
  try {
    const parser = new Parser(tokensOf(text));
    return { ok: true, value: parser.parse() };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, reason: error.message };
    throw error;
  }
}

interface Token {
  readonly kind: 'string' | 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

function tokensOf(text: string): Token[] {
  const pattern =
    /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\w.])|([\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+)*)|(==|!=|<=|>=|&&|\|\||[<>!(),[\]]))/suy;
  const tokens: Token[] = [];
  const source = text.trimEnd();
  while (pattern.lastIndex < source.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(source);
    if (match === null) {
      throw new ExpressionError(`“${source.slice(from, from + 20).trim()}” is not understood`);
    }
    const [, single, double, number, name, sign] = match;
    const quoted = single ?? double;
    if (quoted !== undefined) {
      tokens.push({ kind: 'string', text: quoted.replace(/\\(.)/gsu, '$1') });
    } else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression {
    const value = this.#or();
    if (this.#next.kind !== 'end') throw this.#unexpected();
    return value;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '' };
  }

  #or(): Expression {
    return this.#joined('or', ['or', '||'], () => this.#and());
  }

  #and(): Expression {
    return this.#joined('and', ['and', '&&'], () => this.#not());
  }

  #joined(operator: 'or' | 'and', words: readonly string[], part: () => Expression): Expression {
    let left = part();
    // A chain is as deep as it is long.
    for (let length = 1; this.#takes(...words); length++) {
      if (length > MAX_DEPTH) throw new ExpressionError('The expression has too many parts');
      left = { kind: 'binary', operator, left, right: part() };
    }
    return left;
  }

  #not(): Expression {
    if (!this.#takes('not', '!')) return this.#comparison();
    return { kind: 'not', inner: this.#deeper(() => this.#not()) };
  }

  #comparison(): Expression {
    const left = this.#operand();
    const { kind, text } = this.#next;
    const operator = COMPARISONS.find((name) => name === text) as Comparison | undefined;
    if (kind === 'string' || operator === undefined) return left;
    this.#at++;
    return { kind: 'binary', operator, left, right: this.#operand() };
  }

  #operand(): Expression {
    const { kind, text } = this.#next;
    if (kind === 'end') throw new ExpressionError('The expression ends too early');
    if (this.#takes('(')) {
      const inner = this.#deeper(() => this.#or());
      this.#expect(')');
      return inner;
    }
    if (this.#takes('[')) return { kind: 'list', items: this.#arguments(']') };
    if (kind === 'sign' || ['and', 'or', 'not', 'in'].includes(kind === 'name' ? text : '')) {
      throw this.#unexpected();
    }
    this.#at++;
    if (kind === 'string') return { kind: 'literal', value: text };
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    if (Object.hasOwn(WORDS, text)) return { kind: 'literal', value: WORDS[text] ?? null };
    return this.#takes('(')
      ? { kind: 'call', name: text, args: this.#arguments(')') }
      : { kind: 'name', name: text };
  }

  #arguments(end: string): Expression[] {
    const values: Expression[] = [];
    if (this.#takes(end)) return values;
    do values.push(this.#deeper(() => this.#or()));
    while (this.#takes(','));
    this.#expect(end);
    return values;
  }

  #deeper(parse: () => Expression): Expression {
    if (++this.#depth > MAX_DEPTH) throw new ExpressionError('The expression is too deep');
    const value = parse();
    this.#depth--;
    return value;
  }

  /** Goes past the next token if it is one of some words or signs. */
  #takes(...texts: readonly string[]): boolean {
    const { kind, text } = this.#next;
    const takes = (kind === 'name' || kind === 'sign') && texts.includes(text);
    if (takes) this.#at++;
    return takes;
  }

  #expect(text: string): void {
    if (!this.#takes(text)) throw this.#unexpected();
  }

  #unexpected(): ExpressionError {
    const { kind, text } = this.#next;
    return new ExpressionError(
      kind === 'end' ? 'The expression ends too early' : `“${text}” is not expected there`,
    );
  }
}
