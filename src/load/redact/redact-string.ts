import { findAccountMentions } from './account-mentions.ts';
import { findAddresses } from './addresses.ts';
import { findAtSigns } from './at-signs.ts';
import type { Finder, Finding } from './finding.ts';
import { findHardwareAddresses } from './hardware.ts';
import { findHomes } from './home.ts';
import { findHosts } from './hosts.ts';
import { findIpv6 } from './ipv6.ts';
import { findNamedSecrets } from './named-secrets.ts';
import type { LearnedNames } from './names.ts';
import { findPrivateKeys } from './private-keys.ts';
import { markerSource, redactionRules, type RuleId } from './rules.ts';
import { findSecretArguments } from './secret-arguments.ts';
import { findTokens } from './tokens.ts';
import { mayBePrivate } from './trigger.ts';
import { type View, viewsOf } from './view.ts';

/** What redaction knows while it goes through one run. */
export interface Scope {
  /** Texts that stay although a rule objects to them. */
  allow: readonly string[];
  /** Names given away so far. */
  names: LearnedNames;
}

const finders: readonly Finder[] = [
  findPrivateKeys,
  findAtSigns,
  findTokens,
  findNamedSecrets,
  findSecretArguments,
  findHomes,
  findAccountMentions,
  findHosts,
  findAddresses,
  findIpv6,
  findHardwareAddresses,
];
const markers = new RegExp(markerSource, 'g');
const ROUNDS = 8;
const precedence = new Map<RuleId, number>(redactionRules.map((rule, index) => [rule.id, index]));
const colours = /\x1b\[[\d;:]{0,16}m/g;

/** Told of each replacement: the rule, the stretch of the text as it was at the start of a round, and the length of what replaces it. */
export interface Report {
  rule: (rule: RuleId) => void;
  /** Called once a round, with what is replaced in it in the order of the text. */
  edits?: (edits: readonly { start: number; end: number; length: number }[]) => void;
}

/** One text with every private stretch replaced by its marker; `report` is told of each. Repeats until nothing is left to replace. */
export function redactString(text: string, scope: Scope, report: Report | Report['rule']): string {
  const { rule, edits } = typeof report === 'function' ? { rule: report } : report;
  let current = text;
  for (let round = 0; round < ROUNDS && isSuspect(current, scope); round += 1) {
    const findings = join(findingsIn(current, scope));
    if (findings.length === 0) break;
    const replacements = findings.map((finding) => ({ ...finding, by: replacementOf(finding, current) }));
    current = replace(current, replacements, rule);
    edits?.(replacements.map(({ start, end, by }) => ({ start, end, length: by.length })));
  }
  return current;
}

/** True for a text that calls for a closer look: most do not. */
export function isSuspect(text: string, scope: Scope): boolean {
  return text.length > 2 && (mayBePrivate(text) || scope.names.mayOccurIn(text));
}

function findingsIn(text: string, scope: Scope): Finding[] {
  const all = new Map<string, Finding>();
  for (const view of viewsOf(text)) {
    for (const finding of privateIn(view, scope)) {
      const [start, end] = view.toSource(finding.start, finding.end);
      if (isReplaced(text.slice(start, end))) continue;
      const place = `${String(start)}-${String(end)}`;
      const other = all.get(place);
      if (other === undefined || rank(finding) < rank(other)) all.set(place, { ...finding, start, end });
      scope.names.learn(finding);
    }
  }
  return [...all.values()];
}

/** True where nothing but markers and terminal codes is left. */
function isReplaced(text: string): boolean {
  return text.startsWith('[') && text.replace(colours, '').replace(markers, '').trim() === '';
}

function privateIn({ text, isDeepest }: View, { allow, names }: Scope): Finding[] {
  const found = mayBePrivate(text) ? finders.flatMap((find) => find(text)) : [];
  return [...found, ...names.findIn(text)].filter(
    (finding) => !isAllowed(text, finding, allow) && (isDeepest || !beginsInEscape(text, finding.start)),
  );
}

/** True where a plain reading takes the letter of an escape such as \n for the first letter of a word; a deeper view knows better. */
function beginsInEscape(text: string, start: number): boolean {
  return text[start - 1] === '\\' && /[nrtbf]/.test(text[start] ?? '');
}

function isAllowed(text: string, finding: Finding, allow: readonly string[]): boolean {
  return allow.some((allowed) => {
    if (allowed.length < 2) return false;
    const around = text.slice(Math.max(0, finding.end - allowed.length), finding.start + allowed.length);
    return finding.subject === allowed || around.includes(allowed);
  });
}

function join(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || finding.start >= last.end) joined.push({ ...finding });
    else {
      last.end = Math.max(last.end, finding.end);
      if (rank(finding) < rank(last)) last.rule = finding.rule;
    }
  }
  return joined;
}

function rank(finding: Finding): number {
  return precedence.get(finding.rule) ?? 0;
}

interface Replacement extends Finding {
  by: string;
}

/** The marker, and the colours that were set inside, so that what follows looks as it did. */
function replacementOf({ rule, start, end }: Finding, text: string): string {
  const marker = redactionRules[precedence.get(rule) ?? 0]?.marker ?? '';
  return marker + (text.slice(start, end).match(colours) ?? []).join('');
}

function replace(text: string, replacements: readonly Replacement[], report: Report['rule']): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { rule, start, end, by } of replacements) {
    pieces.push(text.slice(from, start), by);
    report(rule);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
