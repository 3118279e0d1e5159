import type { Box, Mask } from './draw-mask.ts';

const MOST_COLOURS = 256;

/** A picture whose pixels point into a list of at most 256 colours. */
export class PalettePicture {
  readonly width: number;
  readonly height: number;
  /** The place in `colours` of each pixel, row by row. */
  readonly pixels: Uint8Array;
  /** As 0xRRGGBB. */
  readonly colours: number[];
  readonly #known: Map<number, number>;
  /** What a colour over another makes, by coverage: for each ink a row for each colour that lies under it. */
  readonly #mixtures = new Map<number, (Uint8Array | undefined)[]>();

  /** @param ground colour of every pixel, as #rrggbb, as all colours that follow */
  constructor({ width, height }: { width: number; height: number }, ground: string) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
    this.colours = [parse(ground)];
    this.#known = new Map([[parse(ground), 0]]);
  }

  /** Fills a box, which must lie inside the picture. */
  fill({ left, top, width, height }: Box, colour: string): void {
    const index = this.#indexOf(parse(colour));
    for (let y = top; y < top + height; y++) {
      const start = y * this.width + left;
      this.pixels.fill(index, start, start + width);
    }
  }

  /** Paints a shape with its origin at a place; its box must lie inside the picture. */
  paint(mask: Mask, [x, y]: readonly [x: number, y: number], colour: string): void {
    const ink = parse(colour);
    const mixtures = this.#mixtures.get(ink) ?? [];
    this.#mixtures.set(ink, mixtures);
    const { pixels, width } = this;
    const { coverage } = mask;
    let from = 0;
    for (let row = 0; row < mask.height; row++) {
      let at = (y + mask.top + row) * width + x + mask.left;
      for (const end = from + mask.width; from < end; from++, at++) {
        const covered = coverage[from] ?? 0;
        if (covered === 0) continue;
        const under = pixels[at] ?? 0;
        const known = (mixtures[under] ??= new Uint8Array(MOST_COLOURS));
        pixels[at] = known[covered] ||= this.#indexOf(mixed(this.colours[under] ?? 0, ink, covered));
      }
    }
  }

  #indexOf(colour: number): number {
    const known = this.#known.get(colour);
    if (known !== undefined) return known;
    const index = this.colours.length < MOST_COLOURS ? this.colours.push(colour) - 1 : this.#nearest(colour);
    this.#known.set(colour, index);
    return index;
  }

  #nearest(colour: number): number {
    const distances = this.colours.map((other) => distance(colour, other));
    return distances.indexOf(Math.min(...distances));
  }
}

function parse(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

function mixed(under: number, ink: number, covered: number): number {
  const channel = (shift: number) => {
    const [from, to] = [(under >> shift) & 255, (ink >> shift) & 255];
    return Math.round(from + ((to - from) * covered) / 255) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

function distance(one: number, other: number): number {
  const channel = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return channel(16) ** 2 + channel(8) ** 2 + channel(0) ** 2;
}
