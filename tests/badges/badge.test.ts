import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBadgeRenderer, renderBadge } from '../../src/badges/badge.ts';
import type { BadgeWords } from '../../src/badges/badge-words.ts';
import { badgeWords } from '../../src/badges/words.ts';
import type { OutcomeKind } from '../../src/stats/outcome-kind.ts';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { allBadgeStyles, badgeForms } from './badge-forms.ts';
import { referenceFacts } from './facts.ts';
import { drawPixels, whitePixels } from './pixels.ts';
import { readXml } from './strict-xml.ts';

const examples = {
  reference: 'no-change',
  infra: 'infrastructure-error',
  time: 'timed-out',
  neutral: 'partial',
  incompatible: 'incompatible',
  unscored: 'not-scored',
} satisfies Record<string, OutcomeKind>;

describe('a badge', () => {
  test.each(Object.entries(examples))('%s is drawn as in tests/expected/badges', async (name, outcome) => {
    const svg = await renderBadge(badgeWords({ ...referenceFacts, outcome }));
    await expect(svg).toMatchFileSnapshot(`../expected/badges/${name}.svg`);
  });

  test.each(Object.entries(badgeForms))(
    'of the form %s is drawn as in tests/expected/badges',
    async (form, words) => {
      const file = `../expected/badges/form-${form.replaceAll(' ', '-')}.svg`;
      await expect(await renderBadge(words)).toMatchFileSnapshot(file);
    },
  );

  test.each(allBadgeStyles)('in the style %s is drawn as in tests/expected/badges', async (style) => {
    const svg = await renderBadge(badgeWords(referenceFacts), style);
    await expect(svg).toMatchFileSnapshot(`../expected/badges/style-${style}.svg`);
    expect(readXml(svg)[0]?.attributes.get('role')).toBe('img');
  });

  test('has a role and an accessible name, as attribute and as title', async () => {
    const words = badgeWords(referenceFacts);
    const elements = readXml(await renderBadge(words));
    expect(elements[0]?.attributes.get('role')).toBe('img');
    expect(elements[0]?.attributes.get('aria-label')).toBe(words.title);
    expect(elements[1]).toMatchObject({ name: 'title', text: words.title });
  });

  test.each(outcomeKinds)('of %s shows ink in label, sign and message', async (outcome) => {
    const words = badgeWords({ ...referenceFacts, outcome });
    const svg = await renderBadge(words);
    const split = Number(/d="M(\d+) 0H3/.exec(svg)?.[1]) * 4;
    const pixels = drawPixels(svg);
    expect(pixels.height).toBe(80);
    expect(whitePixels(pixels, 0, split)).toBeGreaterThan(500);
    expect(whitePixels(pixels, split, split + 64)).toBeGreaterThan(50);
    expect(whitePixels(pixels, split + 64, pixels.width)).toBeGreaterThan(500);
  });

  test('drawn again gives the same bytes, in another order and in another process', async () => {
    const list = outcomeKinds.map((outcome) => badgeWords({ ...referenceFacts, outcome }));
    const here = await renderAll(list);
    const reversed = await renderAll([...list].reverse());
    const script = join(import.meta.dirname, 'print-badges.ts');
    const there = execFileSync(process.execPath, [script], { input: JSON.stringify(list), encoding: 'utf8' });
    expect(digests(reversed.reverse())).toEqual(digests(here));
    expect(digests(JSON.parse(there) as string[])).toEqual(digests(here));
  });

  test('two cells with one picture keep their own titles', async () => {
    const words = badgeWords(referenceFacts);
    const render = createBadgeRenderer();
    expect(await render({ ...words, title: 'first' })).toContain('<title>first</title>');
    expect(await render({ ...words, title: 'second' })).toContain('<title>second</title>');
  });

  test('a change of any shown word changes the picture', async () => {
    const words = badgeWords(referenceFacts);
    const render = createBadgeRenderer();
    const variants: BadgeWords[] = [
      words,
      { ...words, label: 'aider' },
      { ...words, message: 'no change · 0.572' },
      { ...words, tone: 'neutral' },
      { ...words, glyph: 'dash' },
    ];
    const drawn: string[] = [];
    for (const variant of variants) drawn.push(await render(variant));
    expect(new Set(drawn).size).toBe(variants.length);
  });

  test('an alphabet of giant outlines is refused with the remedy', async () => {
    const glyph = { x: 0, y: 0, rest: 'h1'.repeat(4_000), advance: 70 };
    const render = createBadgeRenderer({ glyph: () => glyph, kerning: () => 0 });
    await expect(render(badgeWords(referenceFacts))).rejects.toThrow(
      'stays over 6000 bytes; lower the limits',
    );
  });
});

function digests(badges: string[]): string[] {
  return badges.map((svg) => createHash('sha256').update(svg).digest('hex'));
}

function renderAll(list: BadgeWords[]): Promise<string[]> {
  const render = createBadgeRenderer();
  return Promise.all(list.map((words) => render(words)));
}
