import { findAll, type Finding } from './finding.ts';
import { canonicalHost, isPrivateIpv4 } from './private-ranges.ts';

const dotted =
  /(?<![\w.])(0{0,2}(?:10|172|192|169|100)(?:\.\d{1,3}){3})(?![\w])(?!\.\d)(?:\.(?=:\d))?(:\d{1,5}(?!\d))?/g;
const urlHost =
  /\b[a-zA-Z][\w+.-]{1,20}:\/\/(?:[^\s/?#@]{0,256}@)?(\d[\da-zA-Z.]{0,64})(:\d{1,5})?(?![\w.-])/g;
const VERSION_BEFORE =
  /(?:\b(?:version|ver|v|release|rev|revision|build)["']?\s{0,2}[:=]?\s{0,2}["']?|[=~><^!]=\s?["']?|[~^])$/i;
const PACKAGE_AFTER =
  /^(?:-(?:alpha|beta|rc|pre|dev|snapshot|release|final|ga|sp)|\.(?:tar|tgz|zip|whl|jar|deb|rpm|dll|exe|nupkg|gem|crate))/i;
const NETWORK_AFTER = /^\/(?:8|10|12|16)(?!\d)/;
const NETWORKS = new Set(['10.0.0.0', '172.16.0.0', '192.168.0.0', '169.254.0.0', '100.64.0.0']);

/** IPv4 addresses of private networks, in dotted form anywhere and in every other spelling as the host of a URL. */
export function findAddresses(text: string): Finding[] {
  return [...findAll(text, dotted, judgeDotted), ...findAll(text, urlHost, judgeUrlHost)];
}

function judgeDotted(match: RegExpExecArray): Finding | undefined {
  const address = match[1] ?? '';
  const octets = address.split('.').map(Number);
  if (octets.some((octet) => octet > 255) || !isPrivateIpv4(octets)) return undefined;
  const before = match.input.slice(Math.max(0, match.index - 20), match.index);
  const after = match.input.slice(match.index + address.length, match.index + address.length + 12);
  if (VERSION_BEFORE.test(before) || PACKAGE_AFTER.test(after)) return undefined;
  if (NETWORKS.has(address) && NETWORK_AFTER.test(after)) return undefined;
  return {
    rule: 'private-address',
    start: match.index,
    end: match.index + match[0].length,
    subject: address,
  };
}

function judgeUrlHost(match: RegExpExecArray): Finding | undefined {
  const [whole, host = '', port = ''] = match;
  const canonical = canonicalHost(host);
  if (canonical === undefined || !/^\d+(?:\.\d+){3}$/.test(canonical)) return undefined;
  if (!isPrivateIpv4(canonical.split('.').map(Number))) return undefined;
  const end = match.index + whole.length;
  return { rule: 'private-address', start: end - host.length - port.length, end, subject: host };
}
