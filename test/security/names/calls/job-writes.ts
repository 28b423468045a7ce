import type { Job, Logs, Requests, ScrapinghubClient } from 'scrapinghub-client';
import { get, named, type NamedCall, nothing, post, type Sent } from '../named-call.ts';

const NOW = 1_700_000_000_000;

/** Writes one log entry and sends it. */
function logged(write: (logs: Logs, name: string) => Promise<unknown>): NamedCall['call'] {
  return (client, name) => stored(client, 'logs', (job) => write(job.logs, name));
}

function requested(
  write: (requests: Requests, name: string) => Promise<unknown>,
): NamedCall['call'] {
  return (client, name) => stored(client, 'requests', (job) => write(job.requests, name));
}

async function stored(
  client: ScrapinghubClient,
  kind: 'logs' | 'requests',
  write: (job: Job) => Promise<unknown>,
): Promise<void> {
  const job = client.getJob('1/2/3');
  await write(job);
  await job[kind].close();
}

const LOGS = ['logs', '1', '2', '3'];
const entry = (fields: object): readonly Sent[] => [
  get([...LOGS, 'stats']),
  post(LOGS, [fields], [['start', '0']]),
];
const request = (fields: object): ReturnType<typeof post> =>
  post(['requests', '1', '2', '3'], [fields], [['start', '0']]);
const PLAIN_ENTRY = { message: 'x', level: 20, time: NOW };
const PLAIN_REQUEST = {
  url: 'x',
  status: 200,
  rs: 1,
  duration: 1,
  method: 'GET',
  parent: null,
  fp: null,
  time: NOW,
};

const LEVELS = { debug: 10, info: 20, warn: 30, error: 40 } as const;
const levels = (['debug', 'info', 'warn', 'error'] as const).map((method) =>
  named(
    `Logs.${method}(message)`,
    logged((logs, message) => atNow(() => logs[method](message))),
    nothing,
    (message) => entry({ message, level: LEVELS[method], time: NOW }),
  ),
);

/** Calls with the clock standing still. */
function atNow<T>(call: () => T): T {
  const { now } = Date;
  Date.now = () => NOW;
  try {
    return call();
  } finally {
    Date.now = now;
  }
}

export const jobWriteCalls: readonly NamedCall[] = [
  named(
    'Logs.log(message)',
    logged((logs, message) => logs.log(message, { time: NOW })),
    nothing,
    (message) => entry({ ...PLAIN_ENTRY, message }),
  ),
  named(
    'Logs.log(details.*)',
    logged((logs, field) => logs.log('x', { [field]: 1, level: 20, time: NOW })),
    nothing,
    (field) => entry({ [field]: 1, ...PLAIN_ENTRY }),
  ),
  named(
    'Logs.write(record.*)',
    logged((logs, field) => logs.write({ [field]: 1, ...PLAIN_ENTRY })),
    nothing,
    (field) => entry({ [field]: 1, ...PLAIN_ENTRY }),
  ),
  named(
    'Logs.write(record.message)',
    logged((logs, message) => logs.write({ ...PLAIN_ENTRY, message })),
    nothing,
    (message) => entry({ ...PLAIN_ENTRY, message }),
  ),
  named(
    'Logs.write(record._key)',
    logged((logs, _key) => logs.write({ ...PLAIN_ENTRY, _key })),
    nothing,
    (_key) => entry({ ...PLAIN_ENTRY, _key }),
  ),
  ...levels,
  ...(['fp', 'method', 'url'] as const).flatMap((field) => [
    named(
      `Requests.add(entry.${field})`,
      requested((requests, name) => requests.add({ ...PLAIN_REQUEST, [field]: name })),
      nothing,
      (name) => request({ ...PLAIN_REQUEST, [field]: name }),
    ),
    named(
      `Requests.write(record.${field})`,
      requested((requests, name) => requests.write({ ...PLAIN_REQUEST, [field]: name })),
      nothing,
      (name) => request({ ...PLAIN_REQUEST, [field]: name }),
    ),
  ]),
];
