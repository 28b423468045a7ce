/** Positions that a program counts, one after the other, and where their entries are. */
interface Segment {
  readonly counted: number;
  readonly length: number;
  readonly placed: number;
}

/**
 * Where the entries of a program are, if the service writes between them. The program counts on from what it has written;
 * what it writes again, after a failure, goes where it was.
 */
export class SharedPositions {
  #segments: Segment[] = [];

  /** Finds the place of each position in turn; a new one comes after the last of what is stored. */
  placing(next: number): (counted: number) => number {
    let free = next;
    return (counted) => {
      const known = this.#find(counted);
      if (known !== undefined) return known;
      const placed = free;
      free += 1;
      this.#add(counted, placed);
      return placed;
    };
  }

  #find(counted: number): number | undefined {
    // It is nearly always one of the last ones.
    const segment = this.#segments.findLast(
      (one) => counted >= one.counted && counted < one.counted + one.length,
    );
    return segment === undefined ? undefined : segment.placed + counted - segment.counted;
  }

  #add(counted: number, placed: number): void {
    const last = this.#segments.at(-1);
    const isNext =
      last !== undefined &&
      counted === last.counted + last.length &&
      placed === last.placed + last.length;
    if (isNext) this.#segments[this.#segments.length - 1] = { ...last, length: last.length + 1 };
    else this.#segments.push({ counted, length: 1, placed });
  }
}
