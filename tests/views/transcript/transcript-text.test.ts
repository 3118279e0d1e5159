import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cell } from '../../../schemas/cell.ts';
import { transcriptText } from '../../../src/views/transcript/transcript-text.ts';
import { textLeaves } from '../../support/text-leaves.ts';

const fixture = join(import.meta.dirname, '../../fixtures/sites/evidence/sweeps/autumn/invoice.json');

test('every text of a transcript is in its plain text', () => {
  const run = cell.parse(JSON.parse(readFileSync(fixture, 'utf8')));
  const text = flat(transcriptText(run));
  const { steps, subagent_trajectories } = run;
  const leaves = textLeaves({ steps, subagent_trajectories }).filter(
    ({ pointer }) => !/\/message\/\d+\/type$/.test(pointer),
  );
  expect(leaves.length).toBeGreaterThan(60);
  expect(
    leaves.filter(
      (leaf) =>
        !text.includes(flat(leaf.text)) && !text.includes(flat(JSON.stringify(leaf.text).slice(1, -1))),
    ),
  ).toEqual([]);
});

/** Text without its white space, which indentation may have changed. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}

const samples = join(import.meta.dirname, '../../../../shared/samples/atif');

describe.skipIf(!existsSync(samples))('transcripts that other harnesses wrote', () => {
  test.each(existsSync(samples) ? readdirSync(samples).filter((file) => file.endsWith('.json')) : [])(
    '%s is accepted by the schema',
    (file) => {
      const { steps } = JSON.parse(readFileSync(join(samples, file), 'utf8')) as { steps: unknown };
      const run = cell.safeParse({ sweep_id: 's', cli: 'c', model: 'm', task: 't', steps });
      expect(run.error?.issues ?? []).toEqual([]);
      expect(
        transcriptText(run.data ?? { sweep_id: '', cli: '', model: '', task: '' }).length,
      ).toBeGreaterThan(100);
    },
  );
});
