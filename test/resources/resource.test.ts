import { inspect } from 'node:util';
import { ScrapinghubClient } from 'scrapinghub-client';
import { expect, test } from 'vitest';

const client = new ScrapinghubClient('KEY');
const project = client.getProject(123);
const job = client.getJob('123/1/4');
const slot = project.frontiers.get('links').get('books.example');

test.each<[resource: { readonly key: string }, name: string, key: string]>([
  [project, 'Project', '123'],
  [project.spiders, 'Spiders', '123'],
  [project.jobs, 'ProjectJobs', '123'],
  [project.activity, 'Activity', '123'],
  [project.settings, 'Settings', '123'],
  [project.periodicJobs, 'PeriodicJobs', '123'],
  [project.collections, 'Collections', '123'],
  [project.collections.getStore('books'), 'Collection', '123/s/books'],
  [project.frontiers, 'Frontiers', '123'],
  [project.frontiers.get('links'), 'Frontier', 'links'],
  [slot, 'FrontierSlot', 'books.example'],
  [slot.queue, 'FrontierQueue', '123/links/books.example'],
  [slot.fingerprints, 'FrontierFingerprints', '123/links/books.example'],
  [job, 'Job', '123/1/4'],
  [job.metadata, 'JobMetadata', '123/1/4'],
  [job.items, 'Items', '123/1/4'],
  [job.items.comments, 'ItemComments', '123/1/4'],
  [job.logs, 'Logs', '123/1/4'],
  [job.requests, 'Requests', '123/1/4'],
  [job.samples, 'Samples', '123/1/4'],
  [job.comments, 'JobComments', '123/1/4'],
])('%o is printed and written as JSON with its key alone', (resource, name, key) => {
  expect(inspect(resource, { depth: 5 })).toBe(`${name} { key: '${key}' }`);
  expect(JSON.stringify(resource)).toBe(JSON.stringify({ key }));
  expect(resource.key).toBe(key);
});

test('a client prints nothing of what it holds', () => {
  expect(inspect(client, { depth: 5 })).toBe('ScrapinghubClient { projects: Projects {} }');
  expect(JSON.stringify(client)).toBe('{"projects":{}}');
});

test('a resource of a job is the same object each time', () => {
  expect(job.items).toBe(job.items);
  expect(project.frontiers.get('links')).toBe(client.getProject(123).frontiers.get('links'));
});
