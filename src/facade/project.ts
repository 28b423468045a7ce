import type { ProjectSummary } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import type { Activity } from './activity.ts';
import { Collections } from './collections.ts';
import { Frontiers } from './frontiers.ts';
import { deferred } from './deferred.ts';
import { jobOf } from './job-of.ts';
import type { PeriodicJobs } from './periodic-jobs.ts';
import type { ProjectJobs } from './project-jobs.ts';
import { parseProjectId } from './project-id.ts';
import { MAPPING } from './mapping-verbs.ts';
import type { Settings } from './settings.ts';
import type { Spiders } from './spiders.ts';

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
    const project = parseProjectId(id);
    this.#id = project;
    this.key = String(project);
    this.spiders = deferred<Spiders>(
      session,
      (engine) => new engine.Spiders(session, project),
      { get: 'once', list: 'once', iter: 'each' },
      {},
    );
    this.jobs = deferred<ProjectJobs>(
      session,
      (engine) => new engine.ProjectJobs(session, { project }),
      {
        count: 'once',
        iter: 'each',
        list: 'once',
        latest: 'once',
        iterLast: 'each',
        summary: 'once',
        cancel: 'once',
        run: 'once',
        updateTags: 'once',
      },
      { get: (key) => jobOf(session, { project }, key) },
    );
    this.activity = deferred<Activity>(
      session,
      (engine) => new engine.Activity(session, project),
      { iter: 'each', list: 'once', add: 'once' },
      {},
    );
    this.collections = new Collections(session, project);
    this.frontiers = session.frontiers.get(project) ?? new Frontiers(session, project);
    session.frontiers.set(project, this.frontiers);
    this.periodicJobs = deferred<PeriodicJobs>(
      session,
      (engine) => new engine.PeriodicJobs(session, project),
      { iter: 'each', list: 'once', get: 'once', create: 'once', update: 'once', delete: 'once' },
      {},
    );
    this.settings = deferred<Settings>(
      session,
      (engine) => new engine.Settings(session, project),
      MAPPING,
      {},
    );
  }

  /** The number of jobs by state, and whether there is room for more (`getProjectSummary`). */
  summary(options?: CallOptions): Promise<ProjectSummary> {
    return this.#session.call('getProjectSummary', { path: { project: this.#id } }, options);
  }
}
