import type { ProjectSummary } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { ProjectJobs } from './project-jobs.ts';
import { parseProjectId } from './project-id.ts';
import { Spiders } from './spiders.ts';

/** A project: its spiders, and the jobs they ran. */
export class Project {
  readonly #transport: Transport;
  readonly #id: number;
  /** The project's id as text, such as `'123'`. */
  readonly key: string;
  readonly spiders: Spiders;
  readonly jobs: ProjectJobs;

  constructor(transport: Transport, id: number | string) {
    this.#transport = transport;
    this.#id = parseProjectId(id);
    this.key = String(this.#id);
    this.spiders = new Spiders(transport, this.#id);
    this.jobs = new ProjectJobs(transport, this.#id);
  }

  /** The number of jobs by state, and whether there is room for more (`getProjectSummary`). */
  summary(options?: CallOptions): Promise<ProjectSummary> {
    return this.#transport.call('getProjectSummary', { path: { project: this.#id } }, options);
  }
}
