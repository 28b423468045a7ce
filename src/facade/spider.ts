import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import { SpiderJobs } from './spider-jobs.ts';
import { checkTagChange, type TagChange } from './tags.ts';

/** A spider of a project. */
export class Spider {
  readonly #session: Session;
  readonly #path: { project: number; spider: number };
  /** The project's id. */
  readonly projectId: string;
  /** The spider's id, the middle part of its jobs' keys. */
  readonly id: string;
  /** Project and spider id, such as `'123/2'`. */
  readonly key: string;
  readonly name: string;
  readonly jobs: SpiderJobs;

  constructor(session: Session, project: number, { id, name }: { id: number; name: string }) {
    this.#session = session;
    this.#path = { project, spider: id };
    this.projectId = String(project);
    this.id = String(id);
    this.key = `${project}/${id}`;
    this.name = name;
    this.jobs = new SpiderJobs(session, project, { id, name });
  }

  /** The spider's tags (`getSpider`). */
  async listTags(options?: CallOptions): Promise<string[]> {
    const { tags } = await this.#session.call('getSpider', { path: this.#path }, options);
    return tags;
  }

  /** Adds and removes tags of the spider (`updateSpiderTags`). TypeError if there is nothing to change. */
  async updateTags(change: TagChange, options?: CallOptions): Promise<void> {
    const body = checkTagChange(change);
    await this.#session.call('updateSpiderTags', { path: this.#path, body }, options);
  }
}
