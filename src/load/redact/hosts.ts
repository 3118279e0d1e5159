import { findAll, type Finding } from './finding.ts';

const fullName =
  /\.(?:local|localdomain|internal|intranet|lan|corp|home\.arpa)(?<=((?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}[a-z.]{3,16}))(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}_]|[([]|\s?=[^=])(:\d{1,5}(?!\d))?/giu;
const cloudName = /(?<![\w.-])ip-(?:10|172|192|169|100)(?:-\d{1,3}){3}(?![\w-])/g;
const WELL_KNOWN =
  /(?:^|\.)(?:docker\.internal|containers\.internal|minikube\.internal|lima\.internal|google\.internal)$/i;
const CODE =
  /^(?:self|this|cls|threading|asyncio|config|settings|env|example|package|module|data|state|ctx|context|props|jdk|sun)\./i;

/** Names of machines on private networks, by their ending; names that every container engine uses stay. */
export function findHosts(text: string): Finding[] {
  if (!/\.(?:local|internal|intranet|lan|corp|home\.arpa)|\bip-1/i.test(text)) return [];
  return [...findAll(text, fullName, judge), ...findAll(text, cloudName, whole)];
}

function judge(match: RegExpExecArray): Finding | undefined {
  const name = match[1] ?? '';
  const end = match.index + match[0].length;
  const start = end - (match[2]?.length ?? 0) - name.length;
  if (!startsName(match.input, start) || WELL_KNOWN.test(name) || CODE.test(name)) return undefined;
  const [first = '', ...rest] = name.replace(/\.arpa$/i, '').split('.');
  return { rule: 'host-name', start, end, subject: name, ...(rest.length === 1 ? { host: first } : {}) };
}

function startsName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/[\p{L}\p{N}_.~$\\-]$/u.test(before) && (!before.endsWith('/') || before === '//');
}

function whole(match: RegExpExecArray): Finding {
  return { rule: 'host-name', start: match.index, end: match.index + match[0].length };
}
