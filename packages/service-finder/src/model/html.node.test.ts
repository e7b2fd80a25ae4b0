import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, sanitiseHtml, truncate } from './html.js';

/** [what a directory holds, what may stand in a page] */
const cases: [title: string, given: string, expected: string][] = [
  ['script', 'a<script>alert(1)</script>b', '<p>ab</p>'],
  ['script that nothing closes', '<p>a<script>alert(1)', '<p>a</p>'],
  [
    'tags made by taking tags out',
    '<scr<script>x</script>ipt>alert(1)</script>',
    '<p>alert(1)</p>',
  ],
  ['event handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
  ['images', '<img src=x onerror=alert(1)>a', '<p>a</p>'],
  ['svg', '<svg onload=alert(1)><p>x</p></svg>a', '<p>a</p>'],
  ['styles', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
  ['comments', 'a<!-- b -->c', '<p>ac</p>'],
  ['a link with a script', '<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
  ['a disguised one', '<a href=" jav&#x61;script&colon;alert(1)">a</a>', '<p>a</p>'],
  ['a data link', '<a href="data:text/html,x">a</a>', '<p>a</p>'],
  [
    'a link to the web',
    '<a href="https://a.example/?b=1&c=2" target="_blank">a</a>',
    '<p><a href="https://a.example/?b=1&amp;c=2">a</a></p>',
  ],
  [
    'a link that leaves its quotes',
    `<a href='https://a.example/"onclick=alert(1)'>a</a>`,
    '<p><a href="https://a.example/&quot;onclick=alert(1)">a</a></p>',
  ],
  [
    'email and telephone',
    '<a href="mailto:a@b.example">a</a><a href="tel:02079460000">b</a>',
    '<p><a href="mailto:a@b.example">a</a><a href="tel:02079460000">b</a></p>',
  ],
  ['headings', '<h1>A</h1>b', '<p><strong>A</strong></p><p>b</p>'],
  ['other blocks', '<div>A<div>B</div></div>', '<p>A</p><p>B</p>'],
  ['tags that cross', '<b><i>a</b></i> b', '<p><b><i>a</i></b> b</p>'],
  ['tags that close the page', 'a</p></div></main>b', '<p>a</p><p>b</p>'],
  ['a list without end tags', '<ul><li>a<li>b</ul>c', '<ul><li>a</li><li>b</li></ul><p>c</p>'],
  ['a list in a list', '<ul><li>a<ul><li>b</ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['text in a list', '<ul>a<p>b</ul>', '<ul><li>a<p>b</p></li></ul>'],
  ['an item without a list', '<li>a', '<p>a</p>'],
  ['a list in a paragraph', '<p>a<ul><li>b</ul></p>', '<p>a</p><ul><li>b</li></ul>'],
  ['nothing', '<p> </p><p><strong><br></strong></p><ul><li></ul>', ''],
  ['paragraphs with a tag in one', 'a\n\nb <b>c</b>', '<p>a</p><p>b <b>c</b></p>'],
  ['plain text', 'a\r\nb\r\n\r\n\r\nc', '<p>a<br>b</p><p>c</p>'],
  ['plain text with signs', '5 < 6 & "7" > 3', '<p>5 &lt; 6 &amp; "7" &gt; 3</p>'],
  ['plain text with entities', 'Fish &amp; &#163;2', '<p>Fish &amp; £2</p>'],
  ['entities that make a tag', '&lt;script&gt;', '<p>&lt;script&gt;</p>'],
];

describe('sanitiseHtml', () => {
  for (const [title, given, expected] of cases) {
    it(title, () => assert.equal(sanitiseHtml(given), expected));
  }

  it('has nothing left to do the second time', () => {
    for (const [title, given] of cases) {
      const once = sanitiseHtml(given);
      if (once.startsWith('<')) assert.equal(sanitiseHtml(once), once, title);
    }
  });
});

describe('sanitiseHtml of Markdown', () => {
  const markdown: readonly [string, string, string][] = [
    [
      'headings and bold words',
      '**Bus:** 116\n\n#Access information\nA *ramp*\n\n### When ###',
      '<p><strong>Bus:</strong> 116</p><p><strong>Access information</strong></p><p>A *ramp*</p><p><strong>When</strong></p>',
    ],
    [
      'lists',
      'We do:\n*   one & two\n- three\n\n1. first\n2) second\nand more',
      '<p>We do:</p><ul><li>one &amp; two</li><li>three</li></ul><ol><li>first</li><li>second<br>and more</li></ol>',
    ],
    [
      'links with titles and brackets, and images for what they say',
      '[Trust](https://a.example/_(b) "The Trust") ![](https://a.example/x.png)![Map](m.png)',
      '<p><a href="https://a.example/_(b)">Trust</a> Map</p>',
    ],
    [
      'links, to where a link may go',
      'See [our **page**](https://a.example/?b=1&c=2) or [mail](mailto:a@a.example)\n[no](javascript:alert)',
      '<p>See <a href="https://a.example/?b=1&amp;c=2">our <strong>page</strong></a> or <a href="mailto:a@a.example">mail</a><br>no</p>',
    ],
    ['nothing of its own', '**a < b', '<p>**a &lt; b</p>'],
    ['a dash in a sentence', '9 - 5\nor - if not - 6', '<p>9 - 5<br>or - if not - 6</p>'],
    ['escapes', '\\[a\\] **b**', '<p>[a] <strong>b</strong></p>'],
    [
      'no attribute that is smuggled in',
      '**b** [x](https://a.example/"onclick="y)',
      '<p><strong>b</strong> <a href="https://a.example/%22onclick=%22y">x</a></p>',
    ],
  ];
  for (const [title, given, expected] of markdown) {
    it(title, () => assert.equal(sanitiseHtml(given), expected));
  }
});

describe('plainText', () => {
  const texts: readonly [title: string, html: string, expected: string][] = [
    [
      'decodes entities, and keeps words together that tags only colour',
      '<p>Fish &amp; <b>chip</b>s</p>',
      'Fish & chips',
    ],
    ['keeps lines apart', '<p>1 Quay Street<br>Thornbury</p>', '1 Quay Street Thornbury'],
    [
      'keeps the items of a list apart, and the list from what is around it',
      '<p>We have</p><ul><li>tea</li><li><em>cake</em></li></ul><p>Come along</p>',
      'We have: tea, cake. Come along',
    ],
    ['ends a heading', '<p><strong>When</strong></p><p>Mondays</p>', 'When. Mondays'],
    [
      'adds nothing to marks that are there',
      '<p>We have:</p><ul><li>tea;</li><li>“cake.”</li><li>soup!</li></ul><p>Come.</p><p>Do</p>',
      'We have: tea; “cake.” soup! Come. Do',
    ],
    [
      'reads a list in a list',
      '<ul><li>tea<ul><li>green</li><li>black</li></ul></li><li>cake</li></ul><p>Free</p>',
      'tea: green, black, cake. Free',
    ],
    ['is empty where nothing is said', '', ''],
  ];
  for (const [title, html, expected] of texts) {
    it(title, () => assert.equal(plainText(html), expected));
  }
});

describe('truncate', () => {
  it('cuts between words and says so', () => {
    assert.equal(truncate('one two, three', 9), 'one two…');
    assert.equal(truncate('one two', 7), 'one two');
    assert.equal(truncate('wonderful', 4), 'wond…');
  });
});
