import { checkOptions } from './codec/known-options.ts';
import { Job } from './facade/jobs/job.ts';
import { type JobKey, jobPathOf } from './facade/jobs/job-key.ts';
import type { Project } from './facade/projects/project.ts';
import { Projects } from './facade/projects/projects.ts';
import { Session } from './facade/session.ts';
import type { ApiClient } from './transport/api-client.ts';
import {
  type Auth,
  type CallOptions,
  CLIENT_OPTIONS,
  type ClientOptions,
} from './transport/options.ts';
import { settingsOf } from './transport/settings.ts';
import { type WithResponse, withResponse } from './transport/with-response.ts';
import type { WaitOptions } from './writer/batch-writer.ts';

/**
 * A Scrapy Cloud account, as one API key or job token may use it.
 *
 * @example
 * const client = new ScrapinghubClient(); // reads SH_APIKEY
 * for await (const item of client.getJob('123/1/2').items) console.log(item);
 */
export class ScrapinghubClient implements AsyncDisposable {
  readonly #session: Session;
  readonly projects: Projects;

  /** TypeError if there is no API key, neither here nor in the environment, or if an option is invalid. */
  constructor(auth?: Auth | ClientOptions, options: Omit<ClientOptions, 'auth'> = {}) {
    checkOptions('the client', options, CLIENT_OPTIONS);
    if (!isAuth(auth)) checkOptions('the client', auth, CLIENT_OPTIONS);
    const all: ClientOptions = isAuth(auth) ? { ...options, auth } : { ...options, ...auth };
    this.#session = new Session(settingsOf(all));
    this.projects = new Projects(this.#session);
  }

  /** The generated openapi-fetch client, signed and retried: any operation of the document, fully typed. */
  get api(): ApiClient {
    return this.#session.api;
  }

  /** The project with this id; the same as `projects.get(id)`. TypeError if it is not an integer. */
  getProject(id: number | string): Project {
    return this.projects.get(id);
  }

  /** The job with this key, such as `'123/1/2'`. TypeError if it is no job key. */
  getJob(key: JobKey | string): Job {
    return new Job(this.#session, jobPathOf(key));
  }

  /**
   * Runs a method, and resolves to its result and to status and headers of its last response. `response.operation` names
   * the request. TypeError if there was no response, for example if the options given are not passed on.
   *
   * @example
   * const { value, response } = await client.withResponse((options) => client.projects.list(options));
   */
  async withResponse<T>(
    run: (options: CallOptions) => PromiseLike<T>,
    options: CallOptions = {},
  ): Promise<WithResponse<T>> {
    return withResponse(run, options);
  }

  /**
   * Flushes and closes every writer of this client, all at the same time. Rejects with the WriteError of the one that
   * failed, or with an AggregateError of several.
   */
  close(options?: WaitOptions): Promise<void> {
    return this.#session.writers.close(options);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function isAuth(value: Auth | ClientOptions | undefined): value is Auth {
  return (
    typeof value === 'string' ||
    (typeof value === 'object' && value !== null && 'username' in value)
  );
}
