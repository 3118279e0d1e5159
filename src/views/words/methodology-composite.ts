import type { Site } from '../../load/site-model.ts';
import {
  cleanChanges,
  defaultWeights,
  latencyEfficiency,
  missingRefusalFactor,
  type TermKey,
  termKeys,
  uncountedCostEfficiency,
} from '../../stats/composite-formula.ts';
import { glossary } from '../../text/glossary.ts';
import { countText, durationText, fractionText, plural } from '../../text/numbers.ts';
import { termWords } from '../../text/term-words.ts';
import { type TextCell, textTable } from '../text-table.ts';
import type { WordsPart } from './words-view.ts';

/** The published composite: its formula, and what is wrong with trusting it. */
export function compositePart(site: Site): WordsPart {
  const columns = [{ text: 'Part' }, { text: 'Weight', isNumber: true }, { text: 'What it is' }];
  return {
    id: 'composite',
    title: 'The composite, and why it is no ranking',
    blocks: [
      {
        text: 'The composite is the publisher’s. It is shown as published, never altered, and never used to rank. It is recomputed from its parts, and each page of a run says how much of it came from axes that were measured.',
      },
      { formula: 'composite = refusal factor × Σ weight × component' },
      { table: textTable(columns, termKeys, termRow) },
      {
        text: `The refusal factor is ${String(missingRefusalFactor)} where a refusal was expected and none was produced, else 1. Parts that were not measured are not reweighted: tokens that nobody counted give ${String(uncountedCostEfficiency)}, and so does integrity where the task does not test it.`,
      },
      { text: idleSentence() },
      { text: auditSentence(site) },
    ],
  };
}

function termRow(key: TermKey): TextCell[] {
  const { label, glossaryKey } = termWords[key];
  return [{ text: label }, { text: defaultWeights[key].toFixed(2) }, { text: glossary[glossaryKey].meaning }];
}

/** What a run gets that does nothing, quickly: the reason why the composite is no ranking. */
function idleSentence(): string {
  const wallMs = 5000;
  const { integrity, cost, latency, cleanChanges: clean } = defaultWeights;
  const idle =
    integrity +
    cost * uncountedCostEfficiency +
    latency * latencyEfficiency(wallMs) +
    clean * cleanChanges(0);
  return `So a run that changes nothing and ends after ${durationText(wallMs)} has a composite of ${fractionText(idle)} without having solved anything.`;
}

function auditSentence({ cells }: Site): string {
  let published = 0;
  let differ = 0;
  for (const { runs, earlier } of cells) {
    for (const { readings, warnings } of [...runs, ...earlier]) {
      if (readings.composite.state === 'measured') published += 1;
      if (warnings.some(({ rule }) => rule === 'composite-differs')) differ += 1;
    }
  }
  if (published === 0) return 'No run of this site has a published composite.';
  return `Of ${plural(published, 'run')} here with a published composite, ${countText(differ)} differ from what their parts give, at the precision in which the parts are known.`;
}
