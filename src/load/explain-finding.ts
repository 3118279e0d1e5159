import type { Fault } from './fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { pointerParts } from './pointer.ts';
import type { Finding } from './scan-json.ts';
import { showValue } from './show-value.ts';
import type { ShownDocument } from './shown-document.ts';

/** Explains what JSON.parse passes over in silence. The pointer stays that of the recorded document. */
export function explainFinding({ kind, found, ...place }: Finding, shown: ShownDocument): Fault {
  const { path } = shown.place(pointerParts(place.pointer));
  const field = path.at(-1) ?? '';
  return {
    rule: kind,
    ...place,
    ...texts[kind](kind === 'inexact-number' ? shown.text(found, field) : found, field),
  };
}

type Sentences = Pick<Fault, 'message' | 'hint'>;

/** What is said of each kind, given the text at fault and the name of its field. */
const texts: Record<Finding['kind'], (found: string, field: string) => Sentences> = {
  'duplicate-key': (_, field) => ({
    message: `the key ${showValue(field)} occurs twice in one object`,
    hint: 'Keep the one that is right.',
  }),
  'forbidden-key': (_, field) => ({
    message: `the key ${showValue(field)} is not allowed`,
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
