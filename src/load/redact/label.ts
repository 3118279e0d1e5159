import { argumentStrength } from './secret-arguments.ts';
import { type NameStrength, strengthOf } from './secret-names.ts';

/** What the name of a value says about it: a key of an object, or the argument before it in a list. */
export interface Label {
  name: string;
  /** How surely the value is secret. */
  strength: NameStrength | undefined;
  /** True where the value is the name of an account or a machine. */
  isAccount: boolean;
}

const ACCOUNT =
  /^(?:USER|LOGNAME|USERNAME|SUDO_USER|HOSTNAME|COMPUTERNAME|user[._]?name|host[._]?name|process\.owner)$/;
const LONGEST = 100;
const REMEMBERED = 4096;
const remembered = new Map<string, Label | undefined>();

/** The label of a name that makes a value private; undefined for every other name. Remembers names it has seen. */
export function labelOf(name: string): Label | undefined {
  if (name.length > LONGEST) return undefined;
  if (remembered.has(name)) return remembered.get(name);
  if (remembered.size >= REMEMBERED) remembered.clear();
  const label = judge(name);
  remembered.set(name, label);
  return label;
}

function judge(name: string): Label | undefined {
  const strength = name.startsWith('--') ? argumentStrength(name) : strengthOf(name);
  const isAccount = ACCOUNT.test(name);
  return strength !== undefined || isAccount ? { name, strength, isAccount } : undefined;
}
