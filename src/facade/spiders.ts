import type { SpiderEntry } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import { findSpiderId } from './spider-id.ts';
import { Spider } from './spider.ts';

/** The spiders of a project. */
export class Spiders {
  readonly #session: Session;
  readonly #project: number;

  constructor(session: Session, project: number) {
    this.#session = session;
    this.#project = project;
  }

  /**
   * The spider with this name; asks for its id (`getSpiderId`). With `create` an unknown name gets an id.
   * NotFoundError if there is no such spider.
   */
  async get(name: string, options?: CallOptions & { create?: boolean }): Promise<Spider> {
    const id = await findSpiderId(this.#session, this.#project, name, options);
    return new Spider(this.#session, this.#project, { id, name });
  }

  /** What the project knows of each spider (`listSpiders`). Mind that `id` is its name. */
  async list(options?: CallOptions): Promise<SpiderEntry[]> {
    const query = { project: this.#project };
    const { spiders } = await this.#session.call('listSpiders', { query }, options);
    return spiders;
  }

  /** As `list`, one by one. */
  async *iter(options?: CallOptions): AsyncGenerator<SpiderEntry, void, void> {
    yield* await this.list(options);
  }
}
