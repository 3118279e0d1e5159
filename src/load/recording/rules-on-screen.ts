import type { ScreenText } from '../../terminal/screen-text.ts';
import { redactString, type Scope } from '../redact/redact-string.ts';
import type { RuleId } from '../redact/rules.ts';

/**
 * The rules that object to what a screen shows. After redaction none does, unless a private text was put together on the
 * screen from parts that do not follow each other in the output.
 */
export function rulesOnScreen({ passages, last }: ScreenText, scope: Scope): RuleId[] {
  const rules = new Set<RuleId>();
  const text = [...passages.map(({ lines }) => lines.join('\n')), last.join('\n')].join('\n\n');
  redactString(text, scope, (rule) => rules.add(rule));
  return [...rules];
}
