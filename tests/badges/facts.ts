import type { BadgeFacts } from '../../src/badges/words.ts';

/** The reference cell, as a badge needs it. */
export const referenceFacts: BadgeFacts = {
  cli: 'opencode',
  model: 'meta/llama-4-maverick-17b-128e-instruct',
  task: 'polyglot/rust-error-handling',
  outcome: 'no-change',
  composite: { state: 'measured', value: 0.5709893208890278, source: 'scorer' },
  sweepId: 'expansion-20260616',
  siteName: 'CodingAgentBench',
};

/** Texts made to break out of the SVG, out of the line, or out of the font. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'an attribute end with markup': '"><img src=x onerror=alert(1)>',
  'element ends with a script': '</text></svg><script>alert(1)</script>',
  'a title end': '</title><script>alert(1)</script>',
  'entities and a doctype': ']]> <!DOCTYPE x [<!ENTITY a "b">]> &a; &amp;',
  'a NUL and other controls': 'a\u0000b\u0007\u001b[31mc\u007f\u0085\u009b',
  'characters that XML forbids': 'a\uffffb\ufffec',
  'lone surrogates': '\ud800a\udc00',
  'marks that turn the reading direction': 'a\u202etxt.exe\u2066',
  'Hebrew and Arabic': 'שלום مرحبا',
  'Chinese, Japanese, Korean': '代码智能体ベンチ마크',
  'emoji of many code points': '👩‍👩‍👧‍👦🏳️‍🌈🇬🇧👍🏽',
  'a heap of combining marks': `z${'\u0351\u0323'.repeat(5_000)}`,
  'the heaviest characters of the font': '₯@ẵǻǽǣẫåḁṎǟặæӕṏẳӫäӓã©§Ỡȹ',
  'only quotes': '"'.repeat(400),
  'nothing at all': '',
  'blanks and line ends': ' \t\r\n\u2028 ',
  '100,000 characters': 'x'.repeat(100_000),
  '100,000 characters of another script': '漢'.repeat(100_000),
};
