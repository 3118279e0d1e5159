import { findAll, type Finding } from './finding.ts';

const sixPairs = /(?<![\w:-])[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w]|[:-][\da-f])/gi;
const NOBODYS = /^(?:00.){5}00$|^(?:ff.){5}ff$/i;

/** Hardware addresses of network cards; the empty and the broadcast address name no machine and stay. */
export function findHardwareAddresses(text: string): Finding[] {
  return findAll(text, sixPairs, (match) =>
    NOBODYS.test(match[0])
      ? undefined
      : { rule: 'hardware-address', start: match.index, end: match.index + match[0].length },
  );
}
