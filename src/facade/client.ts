import type { ApiClient } from '../transport/api-client.ts';
import type { Auth, CallOptions, ClientOptions } from '../transport/options.ts';
import type { WithResponse } from '../transport/with-response.ts';
import type { WaitOptions } from '../writer/batch-writer.ts';
import { Session } from './session.ts';
import { Job } from './job.ts';
import type { JobKey } from './job-key.ts';
import type { Project } from './project.ts';
import { Projects } from './projects.ts';

/**
 * A Scrapy Cloud account, seen through one credential.
 *
 * @example
 * const client = new ScrapinghubClient(); // reads SH_APIKEY
 * for await (const item of client.getJob('123/1/2').items) console.log(item);
 */
export class ScrapinghubClient implements AsyncDisposable {
  readonly #session: Session;
  readonly projects: Projects;

  /** TypeError if there is no credential, neither here nor in the environment, or if an option can't be used. */
  constructor(auth?: Auth | ClientOptions, options: Omit<ClientOptions, 'auth'> = {}) {
    this.#session = new Session(isAuth(auth) ? { ...options, auth } : { ...options, ...auth });
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
    return new Job(this.#session, key);
  }

  /**
   * Runs a verb and resolves to its value, and to status and headers of its answer: the last one, where it gets several.
   * `response.operation` says of what. TypeError if no answer came, as when the options given are not handed on.
   *
   * @example
   * const { value, response } = await client.withResponse((options) => client.projects.list(options));
   */
  async withResponse<T>(
    run: (options: CallOptions) => PromiseLike<T>,
    options: CallOptions = {},
  ): Promise<WithResponse<T>> {
    const { withResponse } = await this.#session.load(
      () => import('../transport/with-response.ts'),
      options,
    );
    return withResponse(run, options);
  }

  /**
   * Flushes and closes every writer that was made through this client, all at once. Rejects with the WriteError of one
   * that failed, or with an AggregateError of several.
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
