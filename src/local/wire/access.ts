import type { OptionNames } from '../../codec/known-options.ts';
import { operations } from '../../generated/operations.ts';
import type { JobRecord } from '../state/job.ts';
import type { Caller } from './call.ts';
import type { Incoming } from './exchange.ts';
import type { FoundOperation } from './router.ts';
import { unauthorized } from './refusal.ts';

/** A key that the service knows, and the projects that it lists: all that there are, unless it names some. */
export interface Account {
  readonly key: string;
  readonly projects?: readonly number[] | undefined;
}

/** The names of `Account`. */
export const ACCOUNT: OptionNames<Account> = { key: true, projects: true };

/** Finds a job by its key. */
type FindJob = (key: string) => JobRecord | undefined;

/** The name of an account's owner: the one that the examples of the document have. */
const USER = 'reader';

/** Who sends a request. Refusal for a key or a token that is not known, and for what a token does not open. */
export function callerOf(
  incoming: Incoming,
  { id, path }: FoundOperation,
  accounts: readonly Account[],
  findJob: FindJob,
): Caller {
  if (operations[id].isOpen === true) return { user: USER, projects: [] };
  const { user, password } = credentialOf(incoming);
  const account = accounts.find(({ key }) => key === user);
  if (account !== undefined) return { user: USER, projects: account.projects };
  // A job's token opens the data of its project, while the job runs.
  const job = findJob(user);
  const isOpen =
    job?.metadata['state'] === 'running' &&
    job.token !== null &&
    job.token === password &&
    operations[id].host === 'storage' &&
    path['project'] === job.project;
  if (!isOpen) throw unauthorized();
  return { user: USER, projects: [job.project] };
}

function credentialOf(incoming: Incoming): { user: string; password: string } {
  const header = incoming.header('authorization') ?? '';
  const [scheme = '', value = ''] = header.split(' ');
  if (scheme.toLowerCase() === 'basic') {
    const text = decodeBase64(value);
    const colon = text.indexOf(':');
    if (colon < 0) return { user: text, password: '' };
    return { user: text.slice(0, colon), password: text.slice(colon + 1) };
  }
  const at = incoming.url.indexOf('?');
  const inQuery = at < 0 ? null : new URLSearchParams(incoming.url.slice(at)).get('apikey');
  return { user: inQuery ?? '', password: '' };
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
