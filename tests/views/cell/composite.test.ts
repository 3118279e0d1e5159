import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../schemas/cell.ts';
import { auditComposite } from '../../../src/stats/composite-audit.ts';
import { compositeView, type CompositeView } from '../../../src/views/cell/composite.ts';
import { aCell } from '../../support/a-cell.ts';

function viewOf(parts: Partial<Cell>): CompositeView {
  const audit = auditComposite(aCell(parts));
  if (!audit) throw new Error('no composite');
  return compositeView(audit);
}

const scorers = {
  pass_rate: { pass: 1 },
  latency: { wall_clock_ms: 90_000 },
  blast_radius: { blast_radius: 0.5 },
  refusal: { expected_refusal: false },
  integrity: { integrity: 1, not_applicable: true },
};

function published(composite: number, parts: NonNullable<Cell['scorers']> = {}): CompositeView {
  return viewOf({ scorers: { ...scorers, ...parts, composite: { composite } } });
}

describe('a composite whose terms give it', () => {
  const view = published(0.875);

  test('tells what was measured', () => {
    expect(view).toMatchObject({ split: 'of which 0.525 was measured', unknownParts: '', agrees: true });
  });

  test('tells values worked out from the readings from full marks assumed', () => {
    expect(view.agreement).toBe(
      'Recomputed from its terms (3 worked out from the readings, 2 with full marks assumed): 0.875, equal to the published value.',
    );
  });

  test('says how many terms were recorded', () => {
    const composite = { composite: 0.875, components: { pass_rate: 1, integrity: 1, cost_efficiency: 1 } };
    expect(viewOf({ scorers: { ...scorers, composite } }).agreement).toContain(
      '(3 recorded, 2 worked out from the readings)',
    );
  });

  test('its picture is described without brackets in brackets', () => {
    expect(view.pictureLabel).toBe(
      'Composite 0.875. Measured 0.525: pass 0.400, latency 0.075, clean changes 0.050. ' +
        'Credited without measurement 0.350: integrity 0.200 (not applicable), cost 0.150 (not recorded)',
    );
  });

  test('a sum that only the precision of the inputs makes equal is not called equal', () => {
    const headline = { Pass: '1.000', Wall: '7.5s', Blast: '0.000', Integrity: '1.000', Composite: '0.970' };
    expect(viewOf({ headline })).toMatchObject({
      agrees: true,
      agreement:
        'Recomputed from its terms (3 worked out from the readings, 2 with full marks assumed): 0.971, which is the published value as far as the terms are known exactly.',
    });
  });
});

describe('a composite whose terms do not give it', () => {
  test('splits the sum of the terms, not the published value', () => {
    expect(published(0.9)).toMatchObject({
      split: 'its terms give 0.875, of which 0.525 was measured',
      agrees: false,
    });
  });

  test('shows as many decimals as it takes to tell the two apart', () => {
    const view = published(0.8752);
    expect(view.agreement).toMatch(/: 0\.8750\. That is not the published value, 0\.8752\.$/);
    expect(view.split).toContain('its terms give 0.8750');
  });
});

describe('a composite with a term that is not known', () => {
  const tokens = { total_tokens: 900, model_calls: 3, tokens_per_correct_task: 900 };
  const view = published(0.8, { tokens });

  test('claims no split, and says what is known', () => {
    expect(view.split).toBe('known in part: 0.525 was measured, 0.200 was credited; the rest cannot be told');
    expect(view.unknownParts).toBe('cost (tokens were counted, the formula is not known)');
    expect(view.pictureLabel).toMatch(/^Composite 0\.800, known in part\. Measured 0\.525: /);
    expect(view.pictureLabel).toMatch(
      /\. Not known: cost \(tokens were counted, the formula is not known\)$/,
    );
  });

  test('does not say whether the terms give the published value', () => {
    expect(Object.keys(view)).not.toContain('agrees');
    expect(view.agreement).toBe('The terms are not all known, so the published value cannot be recomputed.');
  });

  test('says of counted tokens why they give no number', () => {
    expect(view.rows[2]).toMatchObject({
      component: 'not known',
      contribution: 'not known',
      basis: 'measured',
      remark: 'how counted tokens become points was never published',
    });
  });

  test('of which nothing is known says so', () => {
    const bare = viewOf({ headline: { Composite: '0.500' }, scorers: { tokens: { total_tokens: 9 } } });
    expect(bare.split).toBe('what it is made of cannot be told');
    expect(bare.pictureLabel).toMatch(/^Composite 0\.500, known in part\. Not known: pass /);
    expect(bare.rows[0]).toMatchObject({ basis: 'not recorded', remark: 'nothing to work it out from' });
  });

  test('says what is known of the factor', () => {
    expect(viewOf({ scorers: { composite: { composite: 0.5 } } }).factor).toEqual({
      value: '1.0',
      how: 'no refusal is known to be expected',
    });
    expect(view.factor.how).toBe('the task expects no refusal');
  });
});
