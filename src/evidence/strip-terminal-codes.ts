const csi = String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`;
const commandString = String.raw`\u001b[\]PX^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)`;
const shortEscape = String.raw`\u001b[ -/]*[0-~]`;
const control = String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u009b]`;

// The classes of each part are disjoint and exclude the escape character, so matching takes linear time.
// node:util's stripVTControlCharacters takes quadratic time on links that are opened and never closed (ESC "]8;" repeated).
const terminalCodes = new RegExp([csi, commandString, shortEscape, control].join('|'), 'gu');

/** Each of them begins with a control character, which most texts do not hold. */
const anyControl = new RegExp(control);

/** The text without colours, links and other commands to a terminal (ECMA-48); tabs and line ends stay. Linear time. */
export function stripTerminalCodes(text: string): string {
  return anyControl.test(text) ? text.replace(terminalCodes, '') : text;
}
