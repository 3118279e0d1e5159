import { redact, type RedactOptions } from './redact.ts';
import type { Redaction } from './redaction.ts';

/** Choices of the redaction of a single text. */
export interface RedactTextOptions extends RedactOptions {
  /** Name of the field that the text stands in, such as "api_key": it may say that the text is secret. */
  key?: string;
}

/** A single text, such as a message, with every private part replaced by a marker; pointers are empty. */
export function redactText(
  text: string,
  { key, ...options }: RedactTextOptions = {},
): { value: string; redactions: Redaction[] } {
  if (key === undefined) return redact(text, options);
  const { value, redactions } = redact({ [key]: text }, options);
  const [after = ''] = Object.values(value);
  return { value: after, redactions: redactions.map((entry) => ({ ...entry, pointer: '' })) };
}
