import { checkOptions, type OptionNames } from '../codec/known-options.ts';
import type { Seed } from './seed/seed.ts';
import { ACCOUNT, type Account } from './wire/access.ts';

/** The key of the example account. */
export const EXAMPLE_KEY: string = 'f'.repeat(32);

/** How a local service begins, and what it does by itself. */
export interface LocalServiceOptions {
  /** A folder that keeps everything, through the package `classic-level`. Default: memory. */
  readonly data?: string | undefined;
  /** Projects that there are at the beginning. Others exist as soon as a call names them. */
  readonly project?: number | readonly number[] | undefined;
  /** Spiders that those projects have at the beginning. */
  readonly spider?: string | readonly string[] | undefined;
  /** May `run.json` run spiders that do not exist? They are created. */
  readonly anySpider?: boolean | undefined;
  /** Keys that are known, or accounts with the projects that they list. Default: 32 times `f`, which lists all projects. */
  readonly key?: string | Account | readonly (string | Account)[] | undefined;
  /** The command that runs a job, once the service listens. Default: jobs wait until a call starts them. */
  readonly run?: string | undefined;
  /** How many units the jobs that run at the same time may have. Default 1. */
  readonly units?: number | undefined;
  /** State to begin with. */
  readonly seed?: Seed | undefined;
  /** Begin without the example account? */
  readonly empty?: boolean | undefined;
}

/** The names of `LocalServiceOptions`. */
export const LOCAL_SERVICE_OPTIONS: OptionNames<LocalServiceOptions> = {
  data: true,
  project: true,
  spider: true,
  anySpider: true,
  key: true,
  run: true,
  units: true,
  seed: true,
  empty: true,
};

/** The accounts of the options. */
export function accountsOf({ key }: LocalServiceOptions): [Account, ...Account[]] {
  const [first = EXAMPLE_KEY, ...more] = listOf(key);
  return [accountOf(first), ...more.map(accountOf)];
}

/** One value or several, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  // Array.isArray does not know lists that cannot be changed.
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function accountOf(given: string | Account): Account {
  const account = typeof given === 'string' ? { key: given } : given;
  checkOptions('an account', account, ACCOUNT);
  if (account.key === '' || account.key.includes(':')) {
    throw new TypeError('a key is a text without a colon');
  }
  return account;
}
