import { mostSignatures } from '../../evidence/failures/failure-signatures.ts';
import { redactionRules } from '../../load/redact/rules.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { changeKinds } from '../../stats/flips.ts';
import { spanPlacementRule } from '../../stats/span-placement.ts';
import { changeWords } from '../../text/change-words.ts';
import { glossary } from '../../text/glossary.ts';
import { textTable } from '../text-table.ts';
import type { WordsPart } from './words-view.ts';

/** Which runs count, and how sweeps are compared. */
export function sweepsPart(): WordsPart {
  const columns = ['Change', 'Means'].map((text) => ({ text }));
  return {
    id: 'sweeps',
    title: 'Sweeps, superseded and withdrawn runs',
    blocks: [
      {
        text: 'The newest sweep is the one with the latest date, else with the latest start of a run, else the last by id. A cell stands for the runs of the newest sweep that ran it; older ones are superseded, keep their addresses, and count only on the page of their own sweep.',
      },
      {
        text: 'On the page of a sweep each cell is compared with the last earlier sweep that ran it. No test is made: with one run on a side, a flip may be chance.',
      },
      {
        table: textTable(columns, changeKinds, (kind) => [
          { text: changeWords[kind].label },
          { text: changeWords[kind].meaning },
        ]),
      },
      { text: `Withdrawn: ${glossary.withdrawn.meaning} Its record is not published.` },
      {
        links: [
          { text: 'All sweeps', path: fixedPaths.sweeps },
          { text: 'The changes', path: fixedPaths.changelog },
        ],
      },
    ],
  };
}

/** Times and the trace of a run. */
export function tracePart(): WordsPart {
  return {
    id: 'trace',
    title: 'Times and traces',
    blocks: [
      {
        text: 'Times keep the text of the record. Durations are recorded numbers; where two of them disagree, the page of the run says so. Wall time includes waiting for the provider. Runs that an infrastructure error, a failed handshake or the time limit ended have no place among wall times.',
      },
      { text: `Inferred starts: ${spanPlacementRule} Such a span is marked wherever it is drawn.` },
      {
        text: 'Tests are read from the recorded output of the task’s check, by the formats of their runners. They explain a result and never change it: partial credit comes from a scorer only.',
      },
      {
        text: `Runs that failed alike are grouped by their failure text: the recorded failure, else what failed tests said, else the first error of the output. Times, addresses, hashes, folders, line numbers and long numbers are taken out first. At most ${String(mostSignatures)} texts of a run are kept. The same text need not mean the same cause.`,
      },
    ],
  };
}

/** What is replaced before anything is published. */
export function privacyPart(): WordsPart {
  const columns = ['Rule', 'Becomes', 'Why'].map((text) => ({ text }));
  return {
    id: 'redaction',
    title: 'What is redacted',
    blocks: [
      {
        text: 'Private text is replaced before anything else sees it, so no page, picture or download holds it. Where two rules claim a text, the earlier one names the marker. Each page of a run counts what was replaced in it.',
      },
      {
        table: textTable(columns, redactionRules, ({ id, marker, sentence }) => [
          { text: id },
          { text: marker },
          { text: sentence },
        ]),
      },
    ],
  };
}

/** What the numbers cannot say. */
export function limitsPart(): WordsPart {
  return {
    id: 'limits',
    title: 'What these numbers do not say',
    blocks: [
      {
        text: 'Intervals and tests speak of the tasks that were run as if drawn from many alike. They say nothing about other kinds of work.',
      },
      {
        text: 'They do not tell the agent from its circumstances: the provider that served a model, its load on that day, and settings that were not recorded are part of every result.',
      },
      {
        text: 'Whether a model has seen a task in training is not known from this data. Nothing here corrects for it.',
      },
      {
        text: 'A run is one draw: models are not deterministic, and the same cell run again may end differently.',
      },
    ],
  };
}
