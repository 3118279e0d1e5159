const names = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

/** The colours of a terminal that pages tell apart. Black and white are the colours of the page itself. */
export type TerminalColour = Exclude<(typeof names)[number], 'black' | 'white'>;

/**
 * The colour of the page that stands for one of a terminal: bright ones are not told from dark ones, and those of the large
 * palettes are named by their hue. Undefined for grey, black, white and none. `name` and `rgb` are as anser gives them.
 */
export function colourName(name: string | null, rgb: string | null): TerminalColour | undefined {
  if (name === null || name === '') return undefined;
  if (name === 'ansi-truecolor') return ofRgb((rgb ?? '').split(',').map(Number));
  const index = /^ansi-palette-(\d+)$/.exec(name)?.[1];
  if (index !== undefined) return ofIndex(Number(index));
  return pageColour(names.findIndex((known) => name === `ansi-${known}` || name === `ansi-bright-${known}`));
}

/** The palette of xterm: 16 named colours, a cube of 6 × 6 × 6, and greys. */
function ofIndex(index: number): TerminalColour | undefined {
  if (index < 16) return pageColour(index % 8);
  if (index > 231) return undefined;
  const cube = index - 16;
  return ofRgb([Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map(cubeLevel));
}

function cubeLevel(step: number): number {
  return step === 0 ? 0 : 55 + 40 * step;
}

function pageColour(index: number): TerminalColour | undefined {
  const name = names[index];
  return name === 'black' || name === 'white' ? undefined : name;
}

/** Ends of the ranges of hues, in degrees. */
const hues: readonly [number, TerminalColour][] = [
  [25, 'red'],
  [75, 'yellow'],
  [160, 'green'],
  [200, 'cyan'],
  [260, 'blue'],
  [330, 'magenta'],
  [360, 'red'],
];

/** Below this difference of the strongest and the weakest part, of 255, a colour is grey. */
const leastChroma = 60;

function ofRgb([red = 0, green = 0, blue = 0]: readonly number[]): TerminalColour | undefined {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (!(chroma >= leastChroma)) return undefined;
  const sector =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  const hue = (sector * 60 + 360) % 360;
  return hues.find(([end]) => hue < end)?.[1];
}
