import type { CallOptions } from '../../transport/options.ts';
import { SpiderJobs } from '../jobs/jobs.ts';
import { checkTagChange, type TagChange } from '../jobs/tags.ts';
import { Resource } from '../resource.ts';
import type { Session } from '../session.ts';

/** A spider of a project. `key` is its project and id, such as `'123/2'`. */
export class Spider extends Resource<{ project: number; spider: number }> {
  readonly name: string;
  readonly jobs: SpiderJobs;

  constructor(session: Session, path: { project: number; spider: number }, name: string) {
    super(session, path);
    this.name = name;
    this.jobs = new SpiderJobs(session, path, name);
  }

  /** The id of the project. */
  get projectId(): string {
    return String(this.path.project);
  }

  /** The id of the spider, the middle part of its jobs' keys. */
  get id(): string {
    return String(this.path.spider);
  }

  /** The tags of the spider (`getSpider`). */
  async listTags(options?: CallOptions): Promise<string[]> {
    const { tags } = await this.session.call('getSpider', { path: this.path }, options);
    return tags;
  }

  /** Adds and removes tags of the spider (`updateSpiderTags`). TypeError if the change is empty. */
  async updateTags(change: TagChange, options?: CallOptions): Promise<void> {
    const body = checkTagChange(change);
    await this.session.call('updateSpiderTags', { path: this.path, body }, options);
  }
}
