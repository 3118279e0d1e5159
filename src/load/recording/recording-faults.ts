import type { Fault } from '../fault.ts';
import { MAX_RECORDING_BYTES } from './recording-limits.ts';

/** Why a recording of this many bytes is refused. */
export function tooLarge(bytes: number): Fault {
  return {
    rule: 'recording-too-large',
    pointer: '',
    message: `the recording is above the limit of 16 MiB (${String(MAX_RECORDING_BYTES)} bytes): ${String(bytes)} bytes`,
    hint: 'Cut the recording, or record fewer frames a second.',
  };
}

/** Why a recording is refused that shows a private text which cannot be cut out of its output. */
export function privateOnScreen(rules: readonly string[]): Fault {
  return {
    rule: 'private-on-screen',
    pointer: '',
    message: `the screen shows private text (rule ${rules.join(', ')}) that was drawn in parts, so it cannot be cut out`,
    hint: 'Record the run again without it. Where it is not private, name it in site.json: "redaction": {"allow": […]}.',
  };
}
