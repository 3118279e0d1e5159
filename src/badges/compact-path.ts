/** An outline on an integer grid: a start, then relative SVG commands. */
export interface Outline {
  x: number;
  y: number;
  /** What follows the first moveto; empty for a blank. */
  rest: string;
}

type Point = readonly [x: number, y: number];

/**
 * Path data of absolute M, L, Q and Z commands, as satori writes them, rounded to a grid of `unit` and written with
 * relative commands, about half as long. Throws on any other command.
 */
export function compactPath(data: string, unit: number): Outline {
  const commands = [...data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, name = '', numbers = '']) => ({
    name,
    points: pointsOf(numbers, unit),
  }));
  const [x, y] = commands[0]?.points[0] ?? [0, 0];
  const pen = new Pen([x, y]);
  for (const { name, points } of commands.slice(1)) pen.draw(name, points);
  return { x, y, rest: pen.written };
}

function pointsOf(numbers: string, unit: number): Point[] {
  const values = (numbers.match(/-?[\d.]+/g) ?? []).map((value) => Math.round(Number(value) / unit));
  return Array.from({ length: values.length / 2 }, (_, i) => [values[2 * i] ?? 0, values[2 * i + 1] ?? 0]);
}

class Pen {
  written = '';
  #at: Point;
  #start: Point;
  #last = 'm';

  constructor(start: Point) {
    this.#at = start;
    this.#start = start;
  }

  draw(name: string, points: Point[]): void {
    if (name === 'Z') this.#close();
    else if (name === 'M') this.#move(points);
    else if (name === 'L' || name === 'Q') this.#curve(name === 'L' ? 'l' : 'q', points);
    else throw new Error(`path command ${name} is not one of M, L, Q, Z; teach compactPath to write it`);
  }

  #close(): void {
    this.written += 'z';
    this.#last = 'z';
    this.#at = this.#start;
  }

  #move(points: Point[]): void {
    this.#write('m', this.#relative(points));
    this.#last = 'm';
    this.#at = points.at(-1) ?? this.#at;
    this.#start = this.#at;
  }

  #curve(name: string, points: Point[]): void {
    const numbers = this.#relative(points);
    const [dx = 0, dy = 0] = numbers;
    if (numbers.every((number) => number === 0)) return;
    if (name === 'q') this.#write('q', numbers);
    else if (dy === 0) this.#write('h', [dx]);
    else if (dx === 0) this.#write('v', [dy]);
    else this.#write('l', numbers);
    this.#at = points.at(-1) ?? this.#at;
  }

  #relative(points: Point[]): number[] {
    return points.flatMap(([x, y]) => [x - this.#at[0], y - this.#at[1]]);
  }

  #write(name: string, numbers: number[]): void {
    const text = numbers
      .map((number, i) => (i > 0 && number >= 0 ? ` ${String(number)}` : String(number)))
      .join('');
    const joint = this.#last === name ? (text.startsWith('-') ? '' : ' ') : name;
    this.written += joint + text;
    this.#last = name;
  }
}
