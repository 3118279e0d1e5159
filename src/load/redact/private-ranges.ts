/** True for the number of an IPv4 address in a private, link-local or carrier range (RFC 1918, 3927, 6598). */
export function isPrivateIpv4(octets: readonly number[]): boolean {
  const [a = 0, b = 0] = octets;
  if (a === 10) return true;
  if (a === 172) return b >= 16 && b <= 31;
  if (a === 192) return b === 168;
  if (a === 169) return b === 254;
  return a === 100 && b >= 64 && b <= 127;
}

/** True for an IPv6 address, in the spelling of a URL host without brackets, that is local or holds a private IPv4 one. */
export function isPrivateIpv6(host: string): boolean {
  if (/^(?:f[cd]..|fe[89a-f].):/.test(host)) return true;
  const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(host);
  if (mapped === null) return false;
  const high = parseInt(mapped[1] ?? '', 16);
  return isPrivateIpv4([high >> 8, high & 255]);
}

/** The host as a URL parser spells it, or undefined where it is no host; undoes decimal, octal and hex spellings. */
export function canonicalHost(host: string): string | undefined {
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : undefined;
}
