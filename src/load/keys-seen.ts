const MOST_COMPARED = 32;

/** The keys of one object of a text, as positions in it. Few keys are compared in place; only many cost a Map. */
export class KeysSeen {
  private count = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly marks: number[] = [];
  private offsets: Map<string, number> | undefined;

  /** Forgets all keys. */
  clear(): void {
    this.count = 0;
    this.offsets = undefined;
  }

  /** Adds the key between two quotes, ends excluded; returns where the same key starts earlier, if it does. */
  add(text: string, start: number, end: number): number | undefined {
    if (this.count >= MOST_COMPARED) this.decodeNames(text);
    return this.offsets
      ? addToMap(this.offsets, keyName(text, start, end), start)
      : this.addToList(text, start, end);
  }

  /** Compares decoded names from here on, for keys that are written with escapes. */
  decodeNames(text: string): void {
    this.offsets ??= this.asMap(text);
  }

  private addToList(text: string, start: number, end: number): number | undefined {
    const mark = markOf(text, start, end);
    const first = this.find(text, start, end, mark);
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.marks[this.count] = mark;
    this.count += 1;
    return first;
  }

  private find(text: string, start: number, end: number, mark: number): number | undefined {
    for (let index = 0; index < this.count; index += 1) {
      if (this.marks[index] !== mark) continue;
      const earlier = this.starts[index] ?? 0;
      if (text.slice(start, end) === text.slice(earlier, this.ends[index])) return earlier;
    }
    return undefined;
  }

  private asMap(text: string): Map<string, number> {
    const offsets = new Map<string, number>();
    for (let index = this.count - 1; index >= 0; index -= 1) {
      const start = this.starts[index] ?? 0;
      offsets.set(keyName(text, start, this.ends[index] ?? start), start);
    }
    return offsets;
  }
}

/** The key that is written between two quotes, escapes decoded. */
export function keyName(text: string, start: number, end: number): string {
  const literal = text.slice(start, end);
  if (!literal.includes('\\')) return literal;
  try {
    return String(JSON.parse(`"${literal}"`));
  } catch {
    return literal;
  }
}

function addToMap(offsets: Map<string, number>, name: string, start: number): number | undefined {
  const first = offsets.get(name);
  if (first === undefined) offsets.set(name, start);
  return first;
}

/** A number that equal keys share and most others do not. */
function markOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return 0;
  return (length << 16) ^ (text.charCodeAt(start) << 8) ^ text.charCodeAt(end - 1);
}
