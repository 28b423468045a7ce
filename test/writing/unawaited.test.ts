import { type ScrapinghubClient, WriteError } from 'scrapinghub-client';
import { expect, onTestFinished, test } from 'vitest';
import { empty } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

type Write = (client: ScrapinghubClient) => unknown;

const job = (client: ScrapinghubClient) => client.getJob('1/2/3');
const slot = (client: ScrapinghubClient) => client.getProject(1).frontiers.get('f').get('s');

/** Writes that nobody awaits, more than the queue has room for. */
const writes: [name: string, write: Write][] = [
  ['items.write', (client) => repeat(() => void job(client).items.write({ n: 1 }))],
  ['logs.info', (client) => repeat(() => void job(client).logs.info('a'))],
  [
    'requests.add',
    (client) =>
      repeat(() => void job(client).requests.add({ url: 'a', status: 200, rs: 1, duration: 1 })),
  ],
  ['queue.add', (client) => repeat(() => void slot(client).queue.add({ fp: 'a' }))],
  ['fingerprints.add', (client) => repeat(() => void slot(client).fingerprints.add('a'))],
];

function repeat(write: () => void): void {
  for (let n = 0; n < 2_500; n += 1) write();
}

test.each(writes)(
  'a write that nobody awaits and that fails ends no process: %s',
  async (_, write) => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', listener);
    onTestFinished(() => void process.off('unhandledRejection', listener));
    const client = clientFor(await serve(empty({ status: 403 })));
    write(client);
    await errorOf(WriteError, () => client.close());
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  },
);
