import { joinOutput, withOutput } from '../../terminal/joined-output.ts';
import { moveEnds } from '../../terminal/move-ends.ts';
import type { Recording } from '../../terminal/recording.ts';
import { redactWith } from '../redact/redact.ts';
import { redactString, type Scope } from '../redact/redact-string.ts';
import type { RuleId } from '../redact/rules.ts';

/** How often each rule of redaction replaced something. */
export type RuleCounts = Partial<Record<RuleId, number>>;

/** A recording without its private texts. */
export interface RedactedRecording {
  recording: Recording;
  redactions: RuleCounts;
}

/**
 * Replaces every private text in the title, the command, the markers and the output of a recording. The output is looked
 * at as one text, so that what was printed in several events is found. A name that is learned late is looked for again.
 */
export function redactRecording(recording: Recording, scope: Scope): RedactedRecording {
  for (;;) {
    const known = scope.names.size;
    const redacted = redactOnce(recording, scope);
    if (scope.names.size === known) return redacted;
  }
}

function redactOnce(recording: Recording, scope: Scope): RedactedRecording {
  const redactions: RuleCounts = {};
  const count = (rule: RuleId, times = 1) => (redactions[rule] = (redactions[rule] ?? 0) + times);
  const { title, command } = recording;
  const labels = recording.events.flatMap((event) => (event.kind === 'marker' ? [event.label] : []));
  const said = redactWith(scope, { title, command, labels });
  for (const { rule, count: times } of said.redactions) count(rule, times);
  const joined = joinOutput(recording.events);
  let { ends } = joined;
  const text = redactString(joined.text, scope, {
    rule: (rule) => count(rule),
    edits: (edits) => (ends = moveEnds(ends, edits)),
  });
  let label = 0;
  const events = recording.events.map((event) =>
    event.kind === 'marker' ? { ...event, label: said.value.labels[label++] ?? '' } : event,
  );
  const redacted = { ...recording, ...withoutAbsent(said.value), events };
  return { recording: withOutput(redacted, { text, ends }), redactions };
}

function withoutAbsent({ title, command }: { title: string | undefined; command: string | undefined }) {
  return { ...(title === undefined ? {} : { title }), ...(command === undefined ? {} : { command }) };
}
