/** Numbers in ascending order, of which one may be left out without making a second list. */
export class SortedValues {
  readonly #sorted: Float64Array;
  /** Position of the value that is left out; -1 for none. */
  readonly #without: number;

  private constructor(sorted: Float64Array, without: number) {
    this.#sorted = sorted;
    this.#without = without;
  }

  /** Puts values in order. */
  static of(values: readonly number[]): SortedValues {
    return new SortedValues(Float64Array.from(values).sort(), -1);
  }

  /** The same values without one that equals the given; the same values where none does. */
  without(value: number): SortedValues {
    const position = firstNotBelow(this.#sorted, value);
    return this.#sorted[position] === value ? new SortedValues(this.#sorted, position) : this;
  }

  /** How many there are. */
  get count(): number {
    return this.#sorted.length - (this.#without === -1 ? 0 : 1);
  }

  /** The lowest; undefined where there is none. */
  get low(): number | undefined {
    return this.#sorted[this.#without === 0 ? 1 : 0];
  }

  /** The highest; undefined where there is none. */
  get high(): number | undefined {
    const last = this.#sorted.length - 1;
    return this.#sorted[this.#without === last ? last - 1 : last];
  }

  /** The value at a place in the order, from 0; infinity behind the last. */
  at(place: number): number {
    const isBehind = this.#without !== -1 && place >= this.#without;
    return this.#sorted[isBehind ? place + 1 : place] ?? Infinity;
  }

  /** How many are lower than a value. */
  below(value: number): number {
    const position = firstNotBelow(this.#sorted, value);
    return position - (this.#without !== -1 && this.#without < position ? 1 : 0);
  }
}

/** The first position whose value is not below the given, by halving. */
function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
