import { describe, expect, test } from 'vitest';
import { filesLike, textOf } from './source-files.ts';

/** A rule of a style sheet, as it is written but for its spaces and remarks; one declaration alone says too little to be a copy. */
function rulesOf(css: string): string[] {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}@;]+)\{([^{}]*;[^{}]*;[^{}]*)\}/g);
  return [...rules].map(([, selector = '', body = '']) =>
    `${selector} {${body}}`.replace(/\s+/g, ' ').trim(),
  );
}

describe('what several kinds of page have in common is written once', () => {
  test('no rule stands in two style sheets', () => {
    const places = new Map<string, string[]>();
    for (const path of filesLike('src/styles/*.css'))
      for (const rule of rulesOf(textOf(path))) places.set(rule, [...(places.get(rule) ?? []), path]);
    expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  test('one component writes the head of a page', () => {
    const heads = filesLike('src/**/*.astro').filter((path) => textOf(path).includes('<meta charset'));
    expect(heads).toEqual(['src/components/page/Head.astro']);
  });

  test('rules are compared whatever their spaces and remarks', () => {
    const rules = rulesOf('@layer site {\n  /* a */\n  .a {\n    b: c;\n    d: e;\n  }\n}\n.f { g: h; }');
    expect(rules).toEqual(rulesOf('.a { b: c;  d: e; }'));
    expect(rules).toHaveLength(1);
  });
});
