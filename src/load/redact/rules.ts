/** A rule of redaction, as the published pages and the glossary explain it. */
export interface RedactionRule {
  /** Stable name, in kebab-case. */
  id: string;
  /** What stands in place of the private text. */
  marker: string;
  /** One sentence: what is replaced, and why. */
  sentence: string;
}

/** Every rule, in order of precedence: where two rules claim overlapping text, the earlier one names the marker. */
export const redactionRules = [
  {
    id: 'private-key',
    marker: '[private key]',
    sentence: 'A private key block is replaced whole, because whoever reads it can act as its owner.',
  },
  {
    id: 'url-password',
    marker: '[secret]',
    sentence:
      'The account and password inside a web or database address are replaced, because they open that service.',
  },
  {
    id: 'secret-token',
    marker: '[secret]',
    sentence:
      'A text shaped like a key or token of a known service is replaced, because a published key is used by strangers within minutes.',
  },
  {
    id: 'named-secret',
    marker: '[secret]',
    sentence:
      'A value that is named as a key, token or password is replaced whatever it looks like, because its name says it is secret.',
  },
  {
    id: 'home-directory',
    marker: '[home]',
    sentence:
      'The home directory at the start of a path is replaced, because it names a person; the rest of the path stays, and so do shared accounts such as /root and /home/runner.',
  },
  {
    id: 'email-address',
    marker: '[email]',
    sentence:
      'An e-mail address is replaced, because it names a person; example and no-reply addresses stay.',
  },
  {
    id: 'user-name',
    marker: '[user]',
    sentence:
      'An account name is replaced where a home directory, a prompt, a file listing or a setting gave it away, because it names a person.',
  },
  {
    id: 'host-name',
    marker: '[host]',
    sentence:
      'The name of a machine on a private network is replaced, because it tells how that network is built.',
  },
  {
    id: 'private-address',
    marker: '[private address]',
    sentence:
      'An address of a private network is replaced together with its port, because it means nothing outside that network; public and loopback addresses stay.',
  },
  {
    id: 'hardware-address',
    marker: '[hardware address]',
    sentence: 'The hardware address of a network card is replaced, because it identifies one machine.',
  },
] as const satisfies readonly RedactionRule[];

/** Name of a rule. */
export type RuleId = (typeof redactionRules)[number]['id'];

/** The sentence that explains a rule to a reader; empty for a rule that does not exist. */
export function ruleSentence(id: string): string {
  return redactionRules.find((rule) => rule.id === id)?.sentence ?? '';
}

const markers = [...new Set(redactionRules.map(({ marker }) => marker))];

/** Source of a regular expression that matches every marker. */
export const markerSource = `(?:${markers.map((marker) => marker.replace('[', '\\[').replace(']', '\\]')).join('|')})`;
