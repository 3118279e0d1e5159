import type { SyntaxFault } from './walk-json.ts';

/** A likely reason why a text is not JSON, and what to do about it. */
export interface Cause {
  message: string;
  hint: string;
}

interface Scene extends SyntaxFault {
  text: string;
  /** The text from the unexpected part on, cut short. */
  rest: string;
  /** The last character before it that is not blank. */
  before: string;
}

interface Rule {
  when: (scene: Scene) => boolean;
  message: string;
  hint: string;
}

const oneRunOneFile = 'Keep one run in each .json file, or put one a line into a .jsonl file.';

/** The first rule that fits decides. */
const rules: readonly Rule[] = [
  {
    when: ({ text, offset }) => offset >= text.trimEnd().length,
    message: 'the text ends too early',
    hint: 'The file looks cut off. Write it again in full.',
  },
  {
    when: ({ inString, rest }) => inString && rest.startsWith('\\'),
    message: 'this escape is not known in JSON',
    hint: String.raw`Write a backslash as \\; the escapes are \" \\ \/ \b \f \n \r \t and \u with four hex digits.`,
  },
  {
    when: ({ inString }) => inString,
    message: 'a line break or another control character stands inside a string',
    hint: String.raw`Close the string on its line, and write line breaks as \n and other control characters as \u with four hex digits.`,
  },
  {
    when: ({ expected, rest }) => expected === 'nothing more' && /^[{["]/.test(rest),
    message: 'a second document follows the first',
    hint: oneRunOneFile,
  },
  {
    when: ({ before, rest }) => before === ',' && /^[}\]]/.test(rest),
    message: 'a comma stands before the closing bracket',
    hint: 'Remove the last comma.',
  },
  {
    when: ({ rest }) => /^(?:\/[/*]|#)/.test(rest),
    message: 'JSON has no comments',
    hint: 'Remove the comment.',
  },
  {
    when: ({ rest }) => /^['‘’“”`]/.test(rest),
    message: 'the text is in the wrong kind of quotes',
    hint: 'Write straight double quotes: ".',
  },
  {
    when: ({ rest }) => /^[-+]?(?:nan|inf(?:inity)?)\b/i.test(rest),
    message: 'JSON has no NaN and no Infinity',
    hint: 'Leave the field out when the value was not recorded.',
  },
  {
    when: ({ rest }) => /^(?:True|False|None|undefined|nil)\b/.test(rest),
    message: 'the value is not written as JSON',
    hint: 'Write true, false or null, or leave the field out.',
  },
  {
    when: ({ expected, rest }) => expected === 'value' && /^[-+]?\.?\d/.test(rest),
    message: 'the number is not written as JSON',
    hint: 'Write digits on both sides of the point, and no leading zero or plus sign.',
  },
  {
    when: ({ rest }) => rest.startsWith('<'),
    message: 'this is HTML or XML, not JSON',
    hint: 'Put the data file itself here.',
  },
  {
    when: ({ expected, rest }) => expected.startsWith('key') && /^[A-Za-z_$]/.test(rest),
    message: 'the key is not in quotes',
    hint: 'Put double quotes around it.',
  },
];

const missing: Readonly<Record<SyntaxFault['expected'], Cause>> = {
  value: {
    message: 'a value is missing',
    hint: 'Write a value: text in double quotes, a number, true, false, null, {…} or […].',
  },
  key: { message: 'a key is missing', hint: 'Write a key in double quotes.' },
  'key or end': {
    message: 'a key or a closing bracket is missing',
    hint: 'Write a key in double quotes, or close with }.',
  },
  colon: { message: 'a colon is missing after the key', hint: 'Write a colon between key and value.' },
  'comma or end': {
    message: 'a comma or a closing bracket is missing',
    hint: 'Put a comma between two parts, or close the bracket.',
  },
  'nothing more': {
    message: 'the document ended before this',
    hint: 'Remove what follows the last bracket.',
  },
};

/** The likely cause of a syntax fault. */
export function causeOf(text: string, fault: SyntaxFault): Cause {
  const rest = text.slice(fault.offset, fault.offset + 40);
  const before = text
    .slice(Math.max(0, fault.offset - 1000), fault.offset)
    .trimEnd()
    .slice(-1);
  const scene = { ...fault, text, rest, before };
  return rules.find(({ when }) => when(scene)) ?? missing[fault.expected];
}
