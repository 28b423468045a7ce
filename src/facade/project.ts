import type { ProjectSummary } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import { Activity } from './activity.ts';
import { Collections } from './collections.ts';
import { Frontiers } from './frontiers.ts';
import { PeriodicJobs } from './periodic-jobs.ts';
import { Settings } from './settings.ts';
import { ProjectJobs } from './project-jobs.ts';
import { parseProjectId } from './project-id.ts';
import { Spiders } from './spiders.ts';

/** A project: its spiders, the jobs they ran, and what is kept beside them. */
export class Project {
  readonly #session: Session;
  readonly #id: number;
  /** The project's id as text, such as `'123'`. */
  readonly key: string;
  readonly spiders: Spiders;
  readonly jobs: ProjectJobs;
  readonly activity: Activity;
  readonly collections: Collections;
  readonly frontiers: Frontiers;
  readonly periodicJobs: PeriodicJobs;
  readonly settings: Settings;

  constructor(session: Session, id: number | string) {
    this.#session = session;
    this.#id = parseProjectId(id);
    this.key = String(this.#id);
    this.spiders = new Spiders(session, this.#id);
    this.jobs = new ProjectJobs(session, this.#id);
    this.activity = new Activity(session, this.#id);
    this.collections = new Collections(session, this.#id);
    this.frontiers = session.frontiers.get(this.#id) ?? new Frontiers(session, this.#id);
    session.frontiers.set(this.#id, this.frontiers);
    this.periodicJobs = new PeriodicJobs(session, this.#id);
    this.settings = new Settings(session, this.#id);
  }

  /** The number of jobs by state, and whether there is room for more (`getProjectSummary`). */
  summary(options?: CallOptions): Promise<ProjectSummary> {
    return this.#session.call('getProjectSummary', { path: { project: this.#id } }, options);
  }
}
