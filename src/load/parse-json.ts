import { explainFinding } from './explain-finding.ts';
import type { Fault } from './fault.ts';
import { quoteText } from './quote-text.ts';
import { type Finding, scanJson } from './scan-json.ts';
import { ShownDocument } from './shown-document.ts';
import { showValue } from './show-value.ts';
import { causeOf } from './syntax-cause.ts';
import { walkJson } from './walk-json.ts';

/** What a text says as JSON: its value where it has one, and its faults. */
export interface Parsed {
  /** Absent when the text is not JSON or is nested too deep. */
  value?: unknown;
  /** Their sentences hold no private text; their pointers may. */
  faults: Fault[];
}

const conflictMark = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

/** Parses JSON strictly: what JSON.parse passes over in silence is a fault, and a syntax error names its likely cause. */
export function parseJson(text: string, allow: readonly string[] = []): Parsed {
  const findings = scanJson(text);
  const tooDeep = findings.filter(({ kind }) => kind === 'too-deep');
  if (tooDeep.length > 0) return { faults: explained(tooDeep, undefined, allow) };
  const parsed = valueOf(text);
  if (!parsed) return { faults: [conflictFault(text, allow) ?? syntaxFault(text, allow)] };
  return { ...parsed, faults: explained(findings, parsed.value, allow) };
}

function valueOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function explained(findings: readonly Finding[], value: unknown, allow: readonly string[]): Fault[] {
  if (findings.length === 0) return [];
  const shown = new ShownDocument(value, allow);
  return findings.map((finding) => explainFinding(finding, shown));
}

function syntaxFault(text: string, allow: readonly string[]): Fault {
  const fault = walkJson(text) ?? { offset: 0, expected: 'value', inString: false };
  const { message, hint } = causeOf(text, fault);
  const quote = quoteText(text, fault.offset, allow) ?? '';
  const received = quote.trim() === '' ? '' : `, received ${showValue(quote)}`;
  return { rule: 'json-syntax', pointer: '', offset: fault.offset, message: message + received, hint };
}

function conflictFault(text: string, allow: readonly string[]): Fault | undefined {
  const mark = conflictMark.exec(text);
  if (!mark) return undefined;
  return {
    rule: 'merge-conflict',
    pointer: '',
    offset: mark.index,
    message: `a merge conflict was not resolved: ${showValue(quoteText(text, mark.index, allow) ?? mark[0].slice(0, 7))}`,
    hint: 'Keep one side, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  };
}
