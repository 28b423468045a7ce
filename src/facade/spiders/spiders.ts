import { checkOptions } from '../../codec/known-options.ts';
import type { SpiderEntry } from '../../generated/types.ts';
import { CALL_OPTIONS, type CallOptions } from '../../transport/options.ts';
import { checkFlag } from '../arguments.ts';
import { iteratePromise } from '../iterators.ts';
import { Resource } from '../resource.ts';
import { Spider } from './spider.ts';
import { findSpiderId } from './spider-id.ts';

/** The spiders of a project. */
export class Spiders extends Resource<{ project: number }> {
  /**
   * The spider with this name. It requests the id of the spider (`getSpiderId`); with `create`, an unknown name gets a
   * new id. NotFoundError if the spider does not exist.
   */
  async get(name: string, options?: CallOptions & { create?: boolean }): Promise<Spider> {
    checkOptions('spiders.get', options, { ...CALL_OPTIONS, create: true });
    checkFlag('create', options?.create);
    const { project } = this.path;
    const id = await findSpiderId(this.session, project, name, options);
    return new Spider(this.session, { project, spider: id }, name);
  }

  /** All spiders, with what the project knows of each (`listSpiders`). The field `id` is the spider's name. */
  async list(options?: CallOptions): Promise<SpiderEntry[]> {
    const { spiders } = await this.session.call('listSpiders', { query: this.path }, options);
    return spiders;
  }

  /** As `list`, one by one. */
  iter(options?: CallOptions): AsyncGenerator<SpiderEntry, void, void> {
    return iteratePromise((calling) => this.list(calling), options);
  }
}
