import { invalidValue } from './refusal.ts';

const DIGITS = /^-?\d+$/;
/** The most values that one name may have. */
const MAX_VALUES = 10_000;

/** The values of a query or a form. What a call does not know is ignored, as the service does. */
export class Query {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  static of(url: string): Query {
    const at = url.indexOf('?');
    const values = new Map<string, string[]>();
    if (at < 0) return new Query(values);
    for (const [name, value] of new URLSearchParams(url.slice(at))) {
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else if (known.length < MAX_VALUES) known.push(value);
      else throw invalidValue(name, 'too many values');
    }
    return new Query(values);
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  text(name: string): string | undefined {
    return this.#values.get(name)?.[0];
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** A whole number. Refusal for anything else. */
  integer(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    const value = Number(text);
    if (!DIGITS.test(text) || !Number.isSafeInteger(value)) throw invalidValue(name, text);
    return value;
  }

  /** A whole number from 0 on. */
  count(name: string): number | undefined {
    const value = this.integer(name);
    if (value !== undefined && value < 0) throw invalidValue(name, value);
    return value;
  }

  /** Is a switch on? `0` and `false` are off. */
  flag(name: string): boolean {
    const text = this.text(name);
    return text !== undefined && !['', '0', 'false', 'False', 'N'].includes(text);
  }

  /** Values that must be among those that are known. */
  among<T extends string>(name: string, known: readonly T[]): T[] {
    return this.all(name).map((text) => {
      const value = known.find((one) => one === text);
      if (value === undefined) throw invalidValue(name, text);
      return value;
    });
  }

  /** For the list of calls. */
  toFields(): Record<string, string | readonly string[]> {
    const entries = [...this.#values].map(
      ([name, values]): [string, string | readonly string[]] => {
        const [first = ''] = values;
        return [name, values.length === 1 ? first : values];
      },
    );
    return Object.fromEntries(entries);
  }
}
