import Anser from 'anser';
import { visibleControls } from '../../text/visible-controls.ts';
import { colourName, type TerminalColour } from './terminal-colour.ts';

/** Text of a terminal in one look. */
export interface TerminalPiece {
  text: string;
  /** What the program asked for, as far as pages show it; absent for plain text. */
  look?: TerminalLook;
}

/** How a program wanted a text to stand out. */
export type TerminalLook = (TerminalColour | 'bold' | 'dim' | 'italic' | 'underline' | 'inverse')[];

// The parts of each pattern exclude what opens it, so that matching takes linear time.
const oscString = /(?:\u001b\]|\u009d)[^\u0007\u001b\n\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)/g;
const otherString =
  /(?:\u001b[PX^_]|[\u0090\u0098\u009e\u009f])[^\u001b\n\u0090\u0098\u009c\u009e\u009f]*(?:\u001b\\|\u009c)/g;
const colourInC1 = /\u009b(?=[\d;:]*m)/g;
const movement = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-ln-~]|\u001b\[[0-?]*[<=>?][0-?]*[ -/]*m/g;
const shortEscape = /\u001b[ -/]+[0-~]|\u001b[0-Z\\^-~]/g;
const looseEscape = /\u001b(?!\[[\d;:]*m)/g;

/** What a carriage return or a command to the terminal begins with: most outputs hold none. */
const commanding = /[\r\u001b\u0080-\u009f]/;

/**
 * Output of a program as pieces of text, each with its look. Colours and weights are kept, never a link; titles, links,
 * movements of the cursor and erasures are left out, so that nothing shown is overwritten; a carriage return begins a new
 * line; every other control character is shown as a sign. Linear time; expects output cut to a bearable length.
 */
export function terminalPieces(raw: string): TerminalPiece[] {
  if (!commanding.test(raw)) return raw === '' ? [] : [{ text: visibleControls(raw) }];
  const text = raw
    .replace(/(?<!\r)\r+\n/g, '\n')
    .replace(oscString, '')
    .replace(otherString, '')
    .replace(colourInC1, '\u001b[')
    .replace(movement, '')
    .replace(shortEscape, '')
    .replace(looseEscape, '␛')
    .replace(/\r/g, '␍\n')
    .replace(/\u001b\[([\d;:]*)m/g, plainColour);
  const pieces: TerminalPiece[] = [];
  for (const entry of Anser.ansiToJson(text, { json: true, remove_empty: true, use_classes: true }))
    append(pieces, visibleControls(entry.content), lookOf(entry));
  return pieces;
}

/** Sub-parameters are written with colons, and then may name a colour space, which the parser does not know. */
function plainColour(whole: string, parameters: string): string {
  if (!parameters.includes(':')) return whole;
  return `\u001b[${parameters.replace(/([34]8:2):\d*:(?=\d+:\d+:\d+)/g, '$1:').replaceAll(':', ';')}m`;
}

function lookOf(entry: Anser.AnserJsonEntry): TerminalLook {
  const { fg, bg, decorations } = entry;
  const inverted = 'isInverted' in entry && entry.isInverted === true;
  const colour = inverted
    ? (colourName(bg, entry.bg_truecolor) ?? colourName(fg, entry.fg_truecolor))
    : colourName(fg, entry.fg_truecolor);
  const shown = (['bold', 'dim', 'italic', 'underline'] as const).filter((name) =>
    decorations.includes(name),
  );
  return [...(colour ? [colour] : []), ...shown, ...(inverted || bg ? (['inverse'] as const) : [])];
}

function append(pieces: TerminalPiece[], text: string, look: TerminalLook): void {
  const last = pieces.at(-1);
  if (last && (last.look ?? []).join() === look.join()) last.text += text;
  else if (text !== '') pieces.push(look.length === 0 ? { text } : { text, look });
}
