import { describe, expect, it } from 'vitest';
import { parseImageReference, printImageReference } from '../../src/snippets/image-reference.ts';
import { realCells } from './real-cells.ts';

const hex = 'e56bdb69fb83ea2f8c81c06257f190fd4b5e91077e83d5536f722ff1b9c70275';
const digest = `sha256:${hex}`;

function printed(image: string, recorded = digest): string | undefined {
  const parsed = parseImageReference(image, recorded);
  return 'reference' in parsed ? printImageReference(parsed.reference) : undefined;
}

function reason(image: string, recorded = digest): string | undefined {
  const parsed = parseImageReference(image, recorded);
  return 'reason' in parsed ? parsed.reason : undefined;
}

describe('parseImageReference', () => {
  it('reads the image of every published cell, and says which recorded none', () => {
    expect(realCells).toHaveLength(72);
    const references = realCells.map((cell) =>
      parseImageReference(cell.containerImage ?? '', cell.imageDigest ?? ''),
    );
    expect(references.filter((parsed) => 'reference' in parsed)).toHaveLength(71);
    expect(references.filter((parsed) => 'reason' in parsed)).toEqual([
      { reason: 'this run recorded no container image' },
    ]);
  });

  it.each([
    'opencode',
    'codingagentbench/opencode:v1.15.10',
    'a.b/c__d/e--f:latest',
    'localhost:5000/opencode',
    'registry.example.org/team/image:1.0_a-b',
    '[::1]:5000/image',
    `image:${'t'.repeat(128)}`,
  ])('prints %s with its digest exactly once', (image) => {
    expect(printed(image)).toBe(`${image}@${digest}`);
  });

  it('does not repeat a digest that the image carries already', () => {
    expect(printed(`img:tag@${digest}`)).toBe(`img:tag@${digest}`);
    expect(printed(`img:tag@${digest}`, '')).toBe(`img:tag@${digest}`);
    expect(printed('img', `sha512:${hex}${hex}`)).toBe(`img@sha512:${hex}${hex}`);
  });

  it.each([
    ['--privileged'],
    ['-v/:/host'],
    ['CodingAgentBench/x:v1'],
    ['Registry.example.org/x'],
    ['team/Image'],
    [`img:${'t'.repeat(129)}`],
    ['img:'],
    ['img:-tag'],
    ['a..b'],
    ['a___b'],
    ['/img'],
    ['img/'],
    ['a//b'],
    ['img\n'],
    ['img name'],
    ['img;ls'],
    ['img@'],
    [hex],
    [`img@${digest}@${digest}`],
    ['a'.repeat(256)],
    ['a'.repeat(100_000)],
    [`${'a-'.repeat(50_000)}!`],
  ])('refuses the image %.60s', (image) => {
    expect(reason(image)).toMatch(/^the recorded container image ".*" is not a valid image name$/);
  });

  it.each([
    `sha256:${digest}`,
    hex,
    digest.slice(0, -1),
    `${digest}0`,
    `sha512:${hex}`,
    `${digest}\n`,
    `sha256:${hex.toUpperCase()}`,
    `sha256:${'0'.repeat(64)}`,
    'sha256:',
    '--privileged',
  ])('refuses the digest %s', (recorded) => {
    expect(reason('img', recorded)).toMatch(/^the recorded image digest ".*" is not a valid digest$/);
    expect(reason(`img@${recorded}`, '')).toMatch(/^the recorded (?:image digest|container image) /);
  });

  it('says what a run did not record, and where two digests disagree', () => {
    expect(reason('', '')).toBe('this run recorded no container image');
    expect(reason('img', '')).toBe('this run recorded no digest of its container image');
    expect(reason(`img@sha256:${'1'.repeat(64)}`)).toMatch(/^the container image names the digest "sha256:1/);
  });
});
