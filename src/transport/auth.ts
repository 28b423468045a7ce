import { checkOptions } from '../codec/known-options.ts';
import { readEnvironment } from './environment.ts';
import { type Auth, AUTH_FIELDS } from './options.ts';

const HEX = /^(?:[0-9a-f]{2})+$/i;
const JOB_KEY = /^\d+\/\d+\/\d+$/;
const JOB_AUTH = /^\d+\/\d+\/\d+:.+$/;
// Characters that a header cannot carry or a key never holds. The usual reason is a pasted newline.
const UNPRINTABLE = /[^\x20-\x7e]/;

const HELP = 'pass auth to ScrapinghubClient, or set SH_APIKEY to your Scrapy Cloud API key';

/** A credential, ready for the wire. */
export interface Credentials {
  /** Value of the Authorization header. */
  readonly header: string;
  /** The texts that must not leave this process in any other way. */
  readonly secrets: readonly string[];
}

/** The credential in `auth` or in the environment. TypeError if there is none, or if it is invalid. */
export function credentialsOf(auth: Auth | undefined): Credentials {
  const { username, password } = pairOf(auth ?? fromEnvironment());
  if (typeof username !== 'string' || typeof password !== 'string' || username === '') {
    throw new TypeError(`auth needs a username and a password: ${HELP}`);
  }
  if (username.includes(':')) {
    throw new TypeError(
      'the username of auth holds a colon: the service would take the text after it for a password',
    );
  }
  if (UNPRINTABLE.test(username) || UNPRINTABLE.test(password)) {
    throw new TypeError('auth holds a line break or another character that no key has');
  }
  const pair = `${username}:${password}`;
  const basic = btoa(pair);
  return {
    header: `Basic ${basic}`,
    // The user name of a job token is the key of the job, which is no secret.
    secrets: [password, JOB_KEY.test(username) ? '' : username, basic].filter(
      (text) => text !== '',
    ),
  };
}

/** TypeError also for `null` and other values that a program without types may pass. */
function pairOf(auth: Auth): { username: string; password: string } {
  if (typeof auth === 'string') return parse(auth);
  if (typeof auth === 'object' && auth !== null) {
    checkOptions('auth', auth, AUTH_FIELDS);
    return auth;
  }
  throw new TypeError(`auth is neither a text nor a pair: ${HELP}`);
}

function fromEnvironment(): string {
  const key = readEnvironment('SH_APIKEY') ?? readEnvironment('SHUB_APIKEY');
  if (key !== undefined) return key;
  const jobAuth = readEnvironment('SHUB_JOBAUTH');
  if (jobAuth === undefined) throw new TypeError(`there is no API key: ${HELP}`);
  // Any other text would be sent as a key, and the service would refuse every call.
  if (decodeJobAuth(jobAuth) === undefined && !JOB_AUTH.test(jobAuth)) {
    throw new TypeError(`SHUB_JOBAUTH is not the hex text of a job key and its token: ${HELP}`);
  }
  return jobAuth;
}

function parse(text: string): { username: string; password: string } {
  const auth = decodeJobAuth(text.trim()) ?? text.trim();
  const colon = auth.indexOf(':');
  if (colon < 0) return { username: auth, password: '' };
  return { username: auth.slice(0, colon), password: auth.slice(colon + 1) };
}

/** `SHUB_JOBAUTH` as text. An API key is hex, too: `undefined` unless it decodes to a job key and a token. */
function decodeJobAuth(hex: string): string | undefined {
  if (!HEX.test(hex)) return undefined;
  const text = hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return JOB_AUTH.test(text) ? text : undefined;
}
