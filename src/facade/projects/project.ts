import type { ProjectSummary } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { quote } from '../arguments.ts';
import { Collections } from '../collections/collections.ts';
import type { Frontiers } from '../frontiers/frontiers.ts';
import { ProjectJobs } from '../jobs/jobs.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';
import { Spiders } from '../spiders/spiders.ts';
import { Activity } from './activity.ts';
import { PeriodicJobs } from './periodic-jobs.ts';
import { Settings } from './settings.ts';

const DIGITS = /^\d+$/;

/** Where a project is in the paths of the API. */
export interface ProjectPath {
  project: number;
}

/** A project: its spiders and jobs, and the data that it stores beside them. `key` is its id, such as `'123'`. */
export class Project extends Resource<ProjectPath> {
  readonly spiders: Spiders;
  readonly jobs: ProjectJobs;
  readonly activity: Activity;
  readonly collections: Collections;
  readonly frontiers: Frontiers;
  readonly periodicJobs: PeriodicJobs;
  readonly settings: Settings;

  constructor(session: Session, path: ProjectPath, frontiers: Frontiers) {
    super(session, path);
    this.spiders = new Spiders(session, path);
    this.jobs = new ProjectJobs(session, path);
    this.activity = new Activity(session, path);
    this.collections = new Collections(session, path);
    this.frontiers = frontiers;
    this.periodicJobs = new PeriodicJobs(session, path);
    this.settings = new Settings(session, path);
  }

  /** The number of jobs by state, and whether more jobs can run (`getProjectSummary`). */
  async summary(options?: CallOptions): Promise<ProjectSummary> {
    return this.session.call('getProjectSummary', { path: this.path }, options);
  }
}

/** The id of a project as a number. TypeError if `id` is not a whole number from 0 on. */
export function parseProjectId(id: number | string): number {
  const number = typeof id === 'string' && DIGITS.test(id) ? Number(id) : id;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new TypeError(`a project id is a number such as 123, not ${quote(id)}`);
}
