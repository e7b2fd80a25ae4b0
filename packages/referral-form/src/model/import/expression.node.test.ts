import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseExpression, type Expression } from './expression.js';

/** The expression with every part in brackets. */
function shown(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'name':
      return expression.name;
    case 'list':
      return `[${expression.items.map(shown).join(', ')}]`;
    case 'call':
      return `${expression.name}(${expression.args.map(shown).join(', ')})`;
    case 'not':
      return `(not ${shown(expression.inner)})`;
    case 'binary':
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
  }
}

function parsed(text: string): string {
  const result = parseExpression(text);
  return result.ok ? shown(result.value) : `no: ${result.reason}`;
}

describe('parseExpression', () => {
  it('reads comparisons, and what binds more', () => {
    const cases = {
      'checkBeforeYouStart.ukPassport==true': '(checkBeforeYouStart.ukPassport == true)',
      "a == true and (b == 'x' or b == 'y')": '((a == true) and ((b == "x") or (b == "y")))',
      'a or b and not c': '(a or (b and (not c)))',
      "not ('x' in kinds) && n >= -1.5": '((not ("x" in kinds)) and (n >= -1.5))',
      "born <= dateForComparison(-18, 'years')": '(born <= dateForComparison(-18, "years"))',
      "kind in ['a', \"it's\"]": '(kind in ["a", "it\'s"])',
      "name == 'O\\'Brien'": '(name == "O\'Brien")',
      'x != undefined': '(x != null)',
      'notice == 1': '(notice == 1)',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(parsed(text), expected);
  });

  it('says what is wrong', () => {
    const cases = {
      '': /ends too early/,
      'a ==': /ends too early/,
      '(a == 1': /ends too early/,
      'a == 1)': /“\)” is not expected/,
      'a b': /“b” is not expected/,
      and: /“and” is not expected/,
      "a == 'open": /is not understood/,
      'a = 1; drop': /is not understood/,
      '3rd == 1': /is not understood/,
      [`${'('.repeat(60)}a${')'.repeat(60)}`]: /too deep/,
      [`${'a or '.repeat(60)}a`]: /too many parts/,
      ['a'.repeat(10_001)]: /too long/,
    };
    for (const [text, reason] of Object.entries(cases)) assert.match(parsed(text), reason, text);
  });

  it('never throws, whatever it is given', () => {
    const word = fc.constantFrom(
      ...['a', 'a.b', 'not', 'and', 'or', 'in', '(', ')', '[', ']', ',', '==', '!', "'", '"', '1'],
      ...['true', "'x'", '\\', '<', '-2', '&&', 'f(', ' '],
    );
    const words = fc.array(word, { maxLength: 200 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (text) => {
        const result = parseExpression(text);
        assert.ok(result.ok || result.reason !== '');
      }),
      { numRuns: 300 },
    );
  });

  it('reads what it writes', () => {
    const { expression } = fc.letrec<{ expression: Expression; leaf: Expression }>((tie) => ({
      leaf: fc.oneof(
        fc.record({
          kind: fc.constant('literal' as const),
          value: fc.oneof(fc.boolean(), fc.integer(), fc.stringMatching(/^[a-z ]*$/)),
        }),
        fc.record({ kind: fc.constant('name' as const), name: fc.stringMatching(/^x[a-z]{1,5}$/) }),
      ),
      expression: fc.oneof(
        { maxDepth: 5 },
        tie('leaf'),
        fc.record({ kind: fc.constant('not' as const), inner: tie('expression') }),
        fc.record({
          kind: fc.constant('binary' as const),
          operator: fc.constantFrom('or' as const, 'and' as const, '==' as const, 'in' as const),
          left: tie('expression'),
          right: tie('expression'),
        }),
      ),
    }));
    fc.assert(fc.property(expression, (one) => assert.equal(parsed(shown(one)), shown(one))));
  });
});
