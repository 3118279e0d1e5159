import type { Fault } from './fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { type Finding, scanJson } from './scan-json.ts';
import { showValue } from './show-value.ts';
import { causeOf } from './syntax-cause.ts';
import { walkJson } from './walk-json.ts';

/** What a text says as JSON: its value where it has one, and its faults. */
export interface Parsed {
  /** Absent when the text is not JSON or is nested too deep. */
  value?: unknown;
  faults: Fault[];
}

const conflictMark = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;

/** Parses JSON strictly: what JSON.parse passes over in silence is a fault, and a syntax error names its likely cause. */
export function parseJson(text: string): Parsed {
  const findings = scanJson(text);
  const tooDeep = findings.find(({ kind }) => kind === 'too-deep');
  if (tooDeep) return { faults: [explainFinding(tooDeep)] };
  try {
    return { value: JSON.parse(text) as unknown, faults: findings.map(explainFinding) };
  } catch {
    return { faults: [conflictFault(text) ?? syntaxFault(text)] };
  }
}

function syntaxFault(text: string): Fault {
  const fault = walkJson(text) ?? { offset: 0, expected: 'value', inString: false };
  const { message, hint } = causeOf(text, fault);
  const line = text.slice(fault.offset, fault.offset + 60).split('\n', 1)[0] ?? '';
  const received = line.trim() === '' ? '' : `, received ${showValue(line.trimEnd())}`;
  return { rule: 'json-syntax', pointer: '', offset: fault.offset, message: message + received, hint };
}

function conflictFault(text: string): Fault | undefined {
  const mark = conflictMark.exec(text);
  if (!mark) return undefined;
  return {
    rule: 'merge-conflict',
    pointer: '',
    offset: mark.index,
    message: `a merge conflict was not resolved: ${showValue(mark[0].trimEnd())}`,
    hint: 'Keep one side, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  };
}

function explainFinding({ kind, found, ...place }: Finding): Fault {
  return { rule: kind, ...place, ...findingTexts[kind](found) };
}

const findingTexts: Record<Finding['kind'], (found: string) => Pick<Fault, 'message' | 'hint'>> = {
  'duplicate-key': (found) => ({
    message: `the key ${showValue(found)} occurs twice in one object`,
    hint: 'Keep the one that is right.',
  }),
  'forbidden-key': (found) => ({
    message: `the key ${showValue(found)} is not allowed`,
    hint: 'Rename the key.',
  }),
  'inexact-number': (found) => ({
    message: `the number ${showDigits(found)} cannot be kept exactly`,
    hint: `${numberRange(found)} Write it as text, or leave the field out.`,
  }),
  'lone-surrogate': (found) => ({
    message: `the escape ${found} is half of a character`,
    hint: String.raw`Write both halves or the character itself; write \ufffd where it was lost.`,
  }),
  'too-deep': () => ({
    message: `lists and objects are nested more than ${String(MAX_DEPTH)} deep`,
    hint: 'Write the deep part as text.',
  }),
};

function numberRange(digits: string): string {
  const isWhole = /^-?\d+$/.test(digits);
  return isWhole
    ? 'Whole numbers are exact up to 9007199254740991.'
    : 'It is outside the range of 64-bit numbers.';
}

function showDigits(digits: string): string {
  return digits.length > 40 ? `${digits.slice(0, 40)}… (${String(digits.length)} characters)` : digits;
}
