/** Stands for any text that is no attack. */
export const harmless = 'harmless';

/**
 * What is tried on sites to run a script in others' browsers; each would call `alert`.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
 */
export const payloads: readonly string[] = [
  // Elements
  '<script>alert(1)</script>',
  '<SCRIPT SRC=data:text/javascript,alert(1)></SCRIPT>',
  '<img src=//: onerror=alert(1)>',
  '<<img src=//: onerror=alert(1)//<',
  '<svg onload=alert(1)>',
  '<svg><script>alert&#40;1&#41;</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=//: onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<base href="javascript:alert(1)//">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<template><img src=//: onerror=alert(1)></template>',
  '<x onclick=alert(1)>',
  // Out of an attribute
  '"><svg onload=alert(1)>',
  "'><svg onload=alert(1)>",
  '" onfocus="alert(1)" autofocus="',
  "' onfocus='alert(1)' autofocus='",
  '` onfocus=`alert(1)` autofocus=`',
  ' onfocus=alert(1) autofocus ',
  '\tonfocus=alert(1)\nautofocus\f',
  '/onfocus=alert(1)/',
  '"/><img/src="//:"onerror="alert(1)',
  '&quot;&gt;&lt;img src=//: onerror=alert(1)&gt;',
  '&#34;&#62;&#60;img src=//: onerror=alert(1)&#62;',
  '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  // Out of an element whose content is text
  '</textarea><img src=//: onerror=alert(1)>',
  '\n</TEXTAREA ><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</select></fieldset></form><img src=//: onerror=alert(1)>',
  '</option><option><svg onload=alert(1)>',
  '<plaintext>',
  // Out of a comment, or into one
  '--><img src=//: onerror=alert(1)><!--',
  '--!><svg onload=alert(1)>',
  '<!--><img src=//: onerror=alert(1)>-->',
  '<![CDATA[<img src=//: onerror=alert(1)>]]>',
  '<?php ><img src=//: onerror=alert(1)>',
  // Addresses that are code
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript\n:alert(1)',
  'javascript\r\n:\r\nalert(1)',
  'javascript://%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  ' DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  // Languages of templates, and Lit's own marks
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '{% raw %}<img src=//: onerror=alert(1)>{% endraw %}',
  '%{name}<img src=//: onerror=alert(1)>',
  "$&$`$'<img src=//: onerror=alert(1)>",
  '<!--?lit$123456789$--><img src=//: onerror=alert(1)>',
  'lit$123456789$',
  '<!--lit-part--><img src=//: onerror=alert(1)><!--/lit-part-->',
  '<!--lit-node 0--><img src=//: onerror=alert(1)>',
  '<?lit$123456789$><img src=//: onerror=alert(1)>',
  // Characters that parsers, engines and databases take for others
  '<scr\0ipt>alert(1)</scr\0ipt>',
  '<img\0src=//: onerror=alert(1)>',
  '\0"><img src=//: onerror=alert(1)>',
  '\u2028alert(1)\u2029',
  '\uFEFF<img src=//: onerror=alert(1)>',
  '＜img src=//: onerror=alert(1)＞',
  '\u202E<img src=//: onerror=alert(1)>\u202C',
  '\u00BCscript\u00BEalert(1)\u00BC/script\u00BE',
  '\uD800<img src=//: onerror=alert(1)>\uDC00',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
];

/** Names of attributes that must not come into a page, each of them with a value that would do harm. */
export const attributeNames: readonly string[] = [
  'onclick',
  'ONFOCUS',
  'onfocus=alert(1) x',
  'x onfocus',
  'x/onfocus',
  'x"',
  "x'",
  'x>',
  '><img src=//: onerror=alert(1)>',
  '@click',
  '.innerHTML',
  '?autofocus onfocus',
  'srcdoc',
  'x\0',
  'lit$123456789$',
  'on',
  '',
];
