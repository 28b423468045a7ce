import type { ProjectSummary } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import type { JobState } from './job-filter.ts';
import { Project } from './project.ts';
import { withoutUndefined } from './without-undefined.ts';
import { many } from './many.ts';

/** The projects that the credential can see. */
export class Projects {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The project with this id. TypeError if it is not an integer. */
  get(id: number | string): Project {
    return new Project(this.#session, id);
  }

  /** The ids of all projects, in no promised order (`listProjects`). */
  async list(options?: CallOptions): Promise<number[]> {
    const { projects } = await this.#session.call('listProjects', {}, options);
    return projects;
  }

  /** As `list`, one by one. */
  async *iter(options?: CallOptions): AsyncGenerator<number, void, void> {
    yield* await this.list(options);
  }

  /** The number of jobs by state in each project that has pending or running jobs (`listProjectSummaries`). */
  async summary(
    params: { state?: JobState | readonly JobState[] | undefined } = {},
    options?: CallOptions,
  ): Promise<ProjectSummary[]> {
    const query = withoutUndefined({ state: many(params.state) });
    return this.#session.call('listProjectSummaries', { query }, options);
  }
}
