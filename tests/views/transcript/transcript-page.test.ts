import { expect, test } from 'vitest';
import {
  transcriptPage,
  transcriptFrame,
  transcriptParams,
} from '../../../src/views/transcript/transcript-page.ts';
import { aCell } from '../../support/a-cell.ts';
import { aStep } from '../../support/a-step.ts';
import { loadFolder } from '../../support/load-folder.ts';

const steps = (count: number) => Array.from({ length: count }, (_, index) => aStep(index + 1));

test('a long transcript has further pages, that of a short one or of a run taken back none', async () => {
  const { sweep_id, cli, model } = aCell();
  const row = { date: '2026-07-01', sweep_id, cli, model, task: 'c', run: 1, action: 'withdrawn' };
  const { site } = await loadFolder({
    'sweeps/spring/a.json': aCell({ task: 'a', steps: steps(501) }),
    'sweeps/spring/b.json': aCell({ task: 'b', steps: steps(250) }),
    'sweeps/spring/c.json': aCell({ task: 'c', steps: steps(300) }),
    'ledger.jsonl': `${JSON.stringify(row)}\n`,
  });
  const addresses = transcriptParams(site).map(({ params }) => params.address);
  expect(addresses).toEqual([
    'sweep/spring/cell/acme/maker/model-1/a.transcript/2',
    'sweep/spring/cell/acme/maker/model-1/a.transcript/3',
  ]);
  const page = transcriptPage(site, addresses[1]);
  expect(page).toMatchObject({
    title: 'Transcript of acme × model-1 on a, from step 501',
    crumbs: [{ path: '/cell/acme/maker/model-1/a/' }, {}],
    transcript: { steps: [{ id: 'step-501' }] },
  });
  expect(transcriptFrame(site, page, { base: '/' })).toMatchObject({ path: page.path, unlisted: true });
  expect(() => transcriptPage(site, 'elsewhere')).toThrow('No transcript has the address /files/elsewhere/.');
});
