import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import { JOB_STATES } from '../../generated/constants.ts';
import type { JobState, ProjectSummary } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkEachOf, withoutUndefined } from '../arguments.ts';
import { iteratePromise } from '../iterators.ts';
import { Frontiers } from '../frontiers/frontiers.ts';
import type { Session } from '../session.ts';
import { parseProjectId, Project } from './project.ts';

/** Which jobs to count. */
interface SummaryParams {
  state?: JobState | readonly JobState[] | undefined;
}

/** The names of `SummaryParams`. */
const SUMMARY_PARAMS: OptionNames<SummaryParams> = { state: true };

/** The projects that the credential may use. */
export class Projects {
  readonly #session: Session;
  /** One for each project: frontiers know how many fingerprints this client has added, and what is not stored yet. */
  readonly #frontiers = new Map<number, Frontiers>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** The project with this id. TypeError if it is not an integer. */
  get(id: number | string): Project {
    const project = parseProjectId(id);
    const frontiers = this.#frontiers.get(project) ?? new Frontiers(this.#session, { project });
    this.#frontiers.set(project, frontiers);
    return new Project(this.#session, { project }, frontiers);
  }

  /** The ids of all projects, in no fixed order (`listProjects`). */
  async list(options?: CallOptions): Promise<number[]> {
    const { projects } = await this.#session.call('listProjects', {}, options);
    return projects;
  }

  /** As `list`, one by one. */
  iter(options?: CallOptions): AsyncGenerator<number, void, void> {
    return iteratePromise((calling) => this.list(calling), options);
  }

  /** The number of jobs by state, for each project with pending or running jobs (`listProjectSummaries`). */
  async summary(params: SummaryParams = {}, options?: CallOptions): Promise<ProjectSummary[]> {
    checkOptions('a summary', params, SUMMARY_PARAMS);
    const query = withoutUndefined({ state: checkEachOf('state', params.state, JOB_STATES) });
    return this.#session.call('listProjectSummaries', { query }, options);
  }
}
