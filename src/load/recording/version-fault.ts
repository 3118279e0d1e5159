import type { Fault } from '../fault.ts';
import { parseJson } from '../parse-json.ts';
import { redactText } from '../redact/redact-text.ts';
import { showValue } from '../show-value.ts';

/** Why the first line of a recording does not say that it is asciicast of version 2 or 3; undefined where it does. */
export function versionFault(line: string, allow: readonly string[]): Fault | undefined {
  const { value, faults } = parseJson(line, allow);
  if (value === undefined) return faults[0];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notAHeader();
  const version: unknown = 'version' in value ? value.version : undefined;
  if (version === 2 || version === 3) return undefined;
  return version === 1 ? versionOne() : unknownVersion(version, allow);
}

function notAHeader(): Fault {
  return {
    rule: 'recording-header',
    pointer: '',
    message: 'the first line is no header of a recording',
    hint: 'An asciicast file begins with an object such as {"version": 2, "width": 80, "height": 24}.',
  };
}

function versionOne(): Fault {
  return {
    rule: 'recording-version',
    pointer: '/version',
    message: 'the recording is asciicast 1, which is not read',
    hint: 'Convert it with "asciinema convert --output-format asciicast-v2 OLD NEW".',
  };
}

function unknownVersion(version: unknown, allow: readonly string[]): Fault {
  const shown = typeof version === 'string' ? redactText(version, { allow }).value : version;
  const received = version === undefined ? 'none is given' : `received ${showValue(shown)}`;
  return {
    rule: 'recording-version',
    pointer: '/version',
    message: `expected asciicast version 2 or 3, ${received}`,
    hint: 'Write the number 2 or 3, or record with asciinema 2 or 3.',
  };
}
