import { findAll, type Finding } from './finding.ts';
import { canonicalHost, isPrivateIpv6 } from './private-ranges.ts';

const candidate =
  /(?<![\w:.])(?=[\da-f]{0,4}:)([\da-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?)(%(?:25)?[\w.-]{1,16})?(?![\w:])/gi;
const NETWORK_AFTER = /^\/(?:7|8|10)(?!\d)/;
const NETWORKS = new Set(['fc00::', 'fd00::', 'fe80::']);

/** IPv6 addresses that are unique-local, link-local or hold a private IPv4 address, with brackets, zone and port. */
export function findIpv6(text: string): Finding[] {
  if (!/f[c-e][\da-f]{2}:|:ffff:/i.test(text)) return [];
  return findAll(text, candidate, judge);
}

function judge(match: RegExpExecArray): Finding | undefined {
  const address = (match[1] ?? '').toLowerCase();
  const host = canonicalHost(`[${address}]`);
  if (host === undefined || !isPrivateIpv6(host.slice(1, -1))) return undefined;
  const end = match.index + match[0].length;
  if (NETWORKS.has(address) && NETWORK_AFTER.test(match.input.slice(end, end + 4))) return undefined;
  const port =
    match.input[match.index - 1] === '[' ? /^\](?::\d{1,5})?/.exec(match.input.slice(end, end + 7)) : null;
  const finding = { rule: 'private-address', start: match.index, end, subject: address } as const;
  return port === null ? finding : { ...finding, start: match.index - 1, end: end + port[0].length };
}
