import type { Cell } from '../../../schemas/cell.ts';
import type { Redaction } from '../../load/redact/redaction.ts';
import { ruleSentence } from '../../load/redact/rules.ts';
import type { RunSummary } from '../../load/site-model.ts';
import { firstWithin, htmlBytes } from '../../text/html-bytes.ts';
import { countText, plural } from '../../text/numbers.ts';
import { sentence } from '../../text/sentence.ts';
import { pageBudget } from './page-budget.ts';

/** What a reader should know about the record itself. */
export interface Notices {
  /** What is odd about the run, one sentence each. */
  warnings: string[];
  /** What was redacted, one entry a rule: "2 places". */
  redactions: { count: string; rule: string; sentence: string }[];
  source: { url?: string; note?: string; missing: string[]; sha256?: string };
}

/** Collects what is odd about a run, what was redacted, and where it comes from. */
export function noticesOf(cell: Cell, run: RunSummary, redactions: readonly Redaction[]): Notices {
  const { url, note, truncated = [] } = cell.source ?? {};
  return {
    warnings: run.warnings.map(({ message }) => sentence(message)),
    redactions: byRule(redactions),
    source: {
      ...(url === undefined ? {} : { url }),
      ...(note === undefined ? {} : { note }),
      missing: missingParts(truncated),
      ...(run.stored === undefined ? {} : { sha256: run.stored.sha256 }),
    },
  };
}

/** What the source did not show, as far as there is room to name it. */
function missingParts(pointers: readonly string[]): string[] {
  const shown = firstWithin(pointers, pageBudget.missingBytes, (pointer) => 1 + htmlBytes(pointer));
  const left = pointers.length - shown.length;
  return left === 0 ? [...pointers] : [...shown, `… and ${countText(left)} more`];
}

function byRule(redactions: readonly Redaction[]): Notices['redactions'] {
  return [...Map.groupBy(redactions, ({ rule }) => rule)].map(([rule, entries]) => ({
    count: plural(
      entries.reduce((sum, { count }) => sum + count, 0),
      'place',
    ),
    rule,
    sentence: ruleSentence(rule),
  }));
}
