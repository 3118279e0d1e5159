import { type Axis, axes } from '../../stats/reading.ts';
import { axisWords } from '../../text/axis-words.ts';
import { glossary } from '../../text/glossary.ts';
import { textTable } from '../text-table.ts';
import type { WordsPart } from './words-view.ts';

/** What is measured of a run, and what absence means. */
export function axesPart(): WordsPart {
  return {
    id: 'readings',
    title: 'What is measured of a run',
    blocks: [
      {
        text: 'Each run is read on seven axes. A reading comes from the record of the axis’s scorer; where that is missing, from the figure that the published page printed, at its printed precision; else there is none.',
      },
      { table: textTable([{ text: 'Axis' }, { text: 'What it says' }, { text: 'Scale' }], axes, axisRow) },
      {
        text: `A reading that does not exist is one of three: ${absences}. It never becomes a number: it enters no rate, no median, no mean and no rank, and what is left out is counted beside the figure.`,
      },
    ],
  };
}

const absences = [
  `not recorded (${lower(glossary.notRecorded.meaning.split('.')[0] ?? '')})`,
  `not applicable (${lower(glossary.notApplicable.meaning.split('.')[0] ?? '')})`,
  'withheld (the run was withdrawn)',
].join(', ');

function axisRow(axis: Axis) {
  const { label, glossaryKey } = axisWords[axis];
  const entry = glossary[glossaryKey];
  return [{ text: label }, { text: entry.meaning }, { text: 'scale' in entry ? entry.scale : '' }];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
