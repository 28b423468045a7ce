/** Which way a value goes decides what is breaking: callers write requests and read answers. */
export type Direction = 'request' | 'answer';

/** One difference between two documents. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly breaking: boolean;
  /** What has changed: an operation, or a component that several of them share, and the place within. */
  readonly where: string;
  readonly what: string;
  /** The operations that it reaches callers through. */
  readonly operations: readonly string[];
}

/** Where a comparison is. */
export interface Place {
  readonly operation: string;
  readonly direction: Direction;
  /** The name of an operation or component. */
  readonly subject: string;
  readonly path: string;
}

/** The place of a component by this name: what changes there has changed for all who use it. */
export function insideComponent(place: Place, name: string): Place {
  return { ...place, subject: name, path: '' };
}

export function below(place: Place, path: string): Place {
  return { ...place, path: `${place.path}${path}` };
}

/** The differences found so far, each once however many operations share it. */
export class Changes {
  readonly #found = new Map<string, Omit<Change, 'operations'> & { operations: Set<string> }>();

  add(kind: Change['kind'], place: Place, what: string, breaking: boolean): void {
    const side = place.subject === place.operation ? '' : SIDES[place.direction];
    const where = `${place.subject}${place.path}${side}`;
    const key = JSON.stringify([breaking, where, kind, what]);
    const change = this.#found.get(key) ?? { kind, breaking, where, what, operations: new Set() };
    change.operations.add(place.operation);
    this.#found.set(key, change);
  }

  /** All of them, the breaking ones first, in an order that depends on nothing but them. */
  sorted(): Change[] {
    const order = ({ breaking, where, kind, what }: Change): string =>
      [breaking ? 0 : 1, where, kind, what].join('\n');
    return Array.from(this.#found.values(), ({ operations, ...change }) =>
      Object.assign(change, { operations: [...operations].toSorted() }),
    ).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  }
}

const SIDES: Readonly<Record<Direction, string>> = {
  request: ' in requests',
  answer: ' in answers',
};
