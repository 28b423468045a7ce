import type { Session } from './session.ts';

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** A part of the service: it knows its place in the paths of the API, and calls operations of the document. */
export abstract class Resource<Path extends object> {
  readonly #session: Session;
  readonly #path: Path;

  constructor(session: Session, path: Path) {
    this.#session = session;
    this.#path = path;
  }

  static {
    // `console.log` prints one short line, such as `Job { key: '123/1/4' }`.
    Object.defineProperty(this.prototype, INSPECT, {
      value(this: Resource<object>) {
        return `${this.constructor.name} { key: '${this.key}' }`;
      },
    });
  }

  /** The ids and names in the path of this resource, such as `'123/1/4'` for a job. */
  get key(): string {
    return Object.values(this.#path).join('/');
  }

  /** What `JSON.stringify` writes: the key alone. */
  toJSON(): { key: string } {
    return { key: this.key };
  }

  protected get session(): Session {
    return this.#session;
  }

  protected get path(): Path {
    return this.#path;
  }
}
