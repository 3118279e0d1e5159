import { namedAccount } from './account-mentions.ts';
import type { Label } from './label.ts';
import { isPlaceholder } from './placeholder.ts';
import { redactString, type Scope } from './redact-string.ts';
import { redactionRules, type RuleId } from './rules.ts';
import { isSecretValue } from './secret-names.ts';

/** A string after redaction, given the label it stands under; replaced whole where its name says it is private. */
export function redactLeaf(
  text: string,
  label: Label | undefined,
  scope: Scope,
  report: (rule: RuleId) => void,
): string {
  const rule = label && !scope.allow.includes(text) ? ruleFor(label, text, scope) : undefined;
  if (rule === undefined) return redactString(text, scope, report);
  report(rule);
  return redactionRules.find(({ id }) => id === rule)?.marker ?? '';
}

function ruleFor({ name, strength, isAccount }: Label, text: string, scope: Scope): RuleId | undefined {
  if (isAccount) {
    const finding = namedAccount(name, text);
    if (finding !== undefined) scope.names.learn(finding);
    return finding?.rule;
  }
  const isSecret = strength !== undefined && !isPlaceholder(text) && isSecretValue(text, strength);
  return isSecret ? 'named-secret' : undefined;
}
