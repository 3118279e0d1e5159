import { namedAccount } from './account-mentions.ts';
import { isPlaceholder } from './placeholder.ts';
import { redactString, type Scope } from './redact-string.ts';
import { redactionRules, type RuleId } from './rules.ts';
import { argumentStrength } from './secret-arguments.ts';
import { isSecretValue, strengthOf } from './secret-names.ts';

const ACCOUNT_NAME =
  /^(?:USER|LOGNAME|USERNAME|SUDO_USER|HOSTNAME|COMPUTERNAME|user\.?name|hostname|host\.name|process\.owner)$/;

/**
 * A string after redaction, given the names it stands under: its key in an object, or the argument before it in a
 * list. A string whose name says it is secret is replaced whole.
 */
export function redactLeaf(
  text: string,
  labels: readonly string[],
  scope: Scope,
  report: (rule: RuleId) => void,
): string {
  const rule = labels.map((label) => ruleFor(label, text, scope)).find((found) => found !== undefined);
  if (rule === undefined || scope.allow.includes(text)) return redactString(text, scope, report);
  report(rule);
  return redactionRules.find(({ id }) => id === rule)?.marker ?? '';
}

function ruleFor(label: string, text: string, scope: Scope): RuleId | undefined {
  const strength = label.startsWith('--') ? argumentStrength(label) : strengthOf(label);
  if (strength !== undefined && !isPlaceholder(text) && isSecretValue(text, strength)) return 'named-secret';
  if (!ACCOUNT_NAME.test(label)) return undefined;
  const finding = namedAccount(label, text);
  if (finding !== undefined) scope.names.learn(finding);
  return finding?.rule;
}
