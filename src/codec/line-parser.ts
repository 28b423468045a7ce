/** What the lines of a JSON Lines body mean. */
export interface LineParser<T> {
  /** What one line means. Throws if it is not JSON. */
  one(line: string): T;
  /** The same for many lines at once, where that is faster; `undefined` if they have to be looked at one by one. */
  all?(lines: Lines): T[] | undefined;
}

/** Whole lines, without the newline that ends the last one. */
export interface Lines {
  readonly text: string;
  /** Is it known to be plain ASCII? */
  readonly isAscii: boolean;
}
