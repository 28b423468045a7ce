import { type ChildProcess, spawn } from 'node:child_process';
import { LogLevel } from '../../generated/constants.ts';
import type { Entries } from '../state/entries.ts';
import type { JobRecord } from '../state/job.ts';
import { isObject } from '../wire/call.ts';
import { logOutput } from './job-output.ts';

/** How long a program may take to end after SIGTERM. */
const GRACE_MS = 10_000;
/** The job's program uses its token: the keys of whoever started the service are not for it. */
const SECRETS: ReadonlySet<string> = new Set(['SH_APIKEY', 'SHUB_APIKEY', 'SHUB_JOBAUTH']);

export interface JobProcessOptions {
  readonly command: string;
  readonly appUrl: string;
  readonly storageUrl: string;
}

/** The program that runs a job. */
export class JobProcess {
  /** Resolves when the program has ended and all its output is stored: true if it succeeded. */
  readonly ended: Promise<boolean>;
  readonly #child: ChildProcess;
  #killing: NodeJS.Timeout | undefined;

  constructor(job: JobRecord, entries: Entries, options: JobProcessOptions) {
    const place = { project: job.project, spider: job.spider, job: job.number };
    // A group of its own, so that what the program starts ends with it.
    this.#child = spawn(options.command, {
      shell: true,
      detached: process.platform !== 'win32',
      env: environmentOf(job, options),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { stdout, stderr } = this.#child;
    const unshare = entries.share('logs', place);
    const outputs = [
      ...(stdout === null ? [] : [logOutput(stdout, LogLevel.INFO, place, entries)]),
      ...(stderr === null ? [] : [logOutput(stderr, LogLevel.ERROR, place, entries)]),
    ];
    this.ended = this.#whenEnded(outputs).finally(() => {
      clearTimeout(this.#killing);
      unshare();
    });
  }

  /** Asks the program to end, and ends it if it does not. */
  stop(): void {
    if (this.#killing !== undefined) return;
    this.#killing = setTimeout(() => this.#signal('SIGKILL'), GRACE_MS);
    this.#signal('SIGTERM');
  }

  async #whenEnded(outputs: readonly Promise<void>[]): Promise<boolean> {
    const status = await new Promise<number | null>((resolve) => {
      this.#child.once('error', () => resolve(null));
      this.#child.once('exit', resolve);
    });
    // What the command leaves behind holds the output open. It ends, too: at once, or in the time that it has after SIGTERM,
    // which ends a shell before the program that the shell runs.
    if (this.#killing === undefined) this.#signal('SIGKILL');
    await Promise.allSettled(outputs);
    return status === 0;
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill(signal);
      else process.kill(-pid, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

function environmentOf(job: JobRecord, options: JobProcessOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !SECRETS.has(name));
  const { environment } = job.metadata;
  const own = Object.entries(isObject(environment) ? environment : {});
  return {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
    SHUB_JOBKEY: job.key,
    SHUB_JOBAUTH: Buffer.from(`${job.key}:${job.token}`).toString('hex'),
    SHUB_APIURL: options.appUrl,
    SHUB_STORAGE: options.storageUrl,
    SHUB_SPIDER: String(job.metadata['spider']),
    SHUB_JOB_DATA: JSON.stringify(job.metadata),
  };
}
