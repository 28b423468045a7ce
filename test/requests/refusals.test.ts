import type { ScrapinghubClient, Spider } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { json } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

type Call = (client: ScrapinghubClient, spider: Spider) => Promise<unknown>;

const slotOf = (client: ScrapinghubClient) => client.getProject(1).frontiers.get('f').get('a');

test.each<[method: string, call: Call]>([
  ['project.jobs.cancel', (client) => client.getProject(1).jobs.cancel([])],
  ['spider.jobs.cancel', (_, spider) => spider.jobs.cancel([])],
  ['spider.jobs.list', (_, spider) => spider.jobs.list({ count: -1 })],
  ['spider.updateTags', (_, spider) => spider.updateTags({})],
  ['job.updateTags', (client) => client.getJob('1/2/3').updateTags({})],
  ['job.items.get', (client) => client.getJob('1/2/3').items.get(-1)],
  ['job.items.ranges', (client) => client.getJob('1/2/3').items.ranges(0)],
  ['job.metadata.get', (client) => client.getJob('1/2/3').metadata.get('..')],
  ['project.periodicJobs.get', (client) => client.getProject(1).periodicJobs.get(-1)],
  ['queue.add', (client) => slotOf(client).queue.add({ fp: '' })],
  ['fingerprints.add', (client) => slotOf(client).fingerprints.add([''])],
])('an argument that %s refuses rejects its promise, and nothing is sent', async (_, call) => {
  const server = await serve(json(2));
  const client = clientFor(server);
  const spider = await client.getProject(1).spiders.get('shop');
  const promise = call(client, spider);
  await expect(promise).rejects.toSatisfy(
    (error) => error instanceof TypeError || error instanceof RangeError,
  );
  expect(server.requests).toHaveLength(1);
});
