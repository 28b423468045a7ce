import type { CallOptions } from '../transport/options.ts';
import { Frontier } from './frontier.ts';
import { FrontierGroup } from './frontier-group.ts';
import type { Session } from './session.ts';

/** The frontiers of a project: queues of requests that remember which they have seen. */
export class Frontiers extends FrontierGroup<Frontier> {
  readonly #session: Session;
  readonly #project: number;

  constructor(session: Session, project: number) {
    super((frontier) => new Frontier(session, { project, frontier }));
    this.#session = session;
    this.#project = project;
  }

  /** The names of all frontiers (`listFrontiers`). */
  override list(options?: CallOptions): Promise<string[]> {
    return this.#session.call('listFrontiers', { path: { project: this.#project } }, options);
  }
}
