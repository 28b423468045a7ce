import type { Job, Project, ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

type Call = (at: { client: ScrapinghubClient; project: Project; job: Job }) => unknown;

// What a program without types may pass. Each would be sent as something else, or not be sent at all.
describe('a TypeError, and nothing is sent, for', () => {
  test.each<[what: string, call: Call]>([
    ['a state that there is not', ({ project }) => project.jobs.list({ state: wrong('done') })],
    [
      'a state in a list that there is not',
      ({ project }) => project.jobs.count({ state: ['running', wrong('Finished')] }),
    ],
    ['null for a state', ({ project }) => project.jobs.count({ state: wrong(null) })],
    ['a state of a summary', ({ project }) => project.jobs.summary(wrong('deleted'))],
    ['a state of projects', ({ client }) => client.projects.summary({ state: wrong('done') })],
    ['a state to set', ({ job }) => job.update({ state: wrong('done') })],
    ['no state to set', ({ job }) => job.update(wrong({ note: 'x' }))],
    ['null for a time', ({ project }) => project.jobs.list({ startTs: wrong(null) })],
    ['a text for a time', ({ project }) => project.jobs.list({ endTs: wrong('1700000000000') })],
    ['true for a time', ({ job }) => job.items.list({ startTs: wrong(true) })],
    ['an empty list for a time', ({ job }) => job.items.list({ startTs: wrong([]) })],
    ['a text for a flag', ({ job }) => job.items.list({ nodata: wrong('no') })],
    ['a number for a flag', ({ project }) => storeOf(project).list({ nodata: wrong(1) })],
    ['a number for create', ({ project }) => project.spiders.get('a', { create: wrong(1) })],
    ['NaN units', ({ project }) => project.jobs.run('a', { units: Number.NaN })],
    ['no units', ({ project }) => project.jobs.run('a', { units: 0 })],
    ['half a unit', ({ project }) => project.jobs.run('a', { units: 1.5 })],
    ['null for units', ({ project }) => project.jobs.run('a', { units: wrong(null) })],
    [
      'a priority that there is not',
      ({ project }) => project.jobs.run('a', { priority: wrong(5) }),
    ],
    ['a text for a priority', ({ project }) => project.jobs.run('a', { priority: wrong('2') })],
    ['a list for cmdArgs', ({ project }) => project.jobs.run('a', { cmdArgs: wrong(['-v']) })],
    ...(['jobArgs', 'jobSettings', 'meta', 'environment'] as const).flatMap((option) =>
      ['{"a":1}', ['a'], null, 5, new Map([['a', 1]])].map((value): [string, Call] => [
        `${show(value)} for ${option}`,
        ({ project }) => project.jobs.run('a', { [option]: wrong(value) }),
      ]),
    ),
    ...(['jobArgs', 'environment'] as const).flatMap((option) =>
      [{}, ['a'], null, Number.NaN, Infinity, () => 1].map((value): [string, Call] => [
        `${show(value)} in ${option}`,
        ({ project }) => project.jobs.run('a', { [option]: { a: wrong(value) } }),
      ]),
    ),
    ['a text as the metadata of a job', ({ job }) => job.finish(wrong('done'))],
    ['a list as the metadata of a job', ({ job }) => job.start(wrong(['a']))],
    ['undefined in metadata', ({ job }) => job.metadata.set('k', wrong(undefined))],
    [
      'a function in metadata',
      ({ job }) =>
        job.metadata.set(
          'k',
          wrong(() => 1),
        ),
    ],
    ['a text for metadata', ({ job }) => job.metadata.update(wrong('k'))],
    ['a list for metadata', ({ job }) => job.metadata.update(wrong(['k']))],
    ['null for metadata', ({ job }) => job.metadata.update(wrong(null))],
    ['undefined in settings', ({ project }) => project.settings.set('k', wrong(undefined))],
    ['null for settings', ({ project }) => project.settings.update(wrong(null))],
    ['a text for an event', ({ project }) => project.activity.add(wrong(['text']))],
    ['a list for an event', ({ project }) => project.activity.add(wrong([['a']]))],
    ['null for an event', ({ project }) => project.activity.add(wrong(null))],
    [
      'keys and a count',
      ({ project }) => project.jobs.cancel(wrong({ keys: ['1/2/3'], count: 1 })),
    ],
    ['keys in an object', ({ project }) => project.jobs.cancel(wrong({ keys: ['1/2/3'] }))],
    ['one key to cancel', ({ project }) => project.jobs.cancel(wrong('1/2/3'))],
    ['a text for a periodic job', ({ project }) => project.periodicJobs.create(wrong('a'))],
    ['a text for a change', ({ project }) => project.periodicJobs.update(7, wrong('a'))],
    [
      'a comment without a text',
      ({ job }) => job.items.comments.add({ index: 0 }, wrong(undefined)),
    ],
    ['an edit without a text', ({ job }) => job.comments.edit(7, wrong(undefined))],
    ['a number for a prefix', ({ project }) => storeOf(project).list({ prefix: wrong(5) })],
  ])('%s', async (_, call) => {
    const server = await serve(json(5));
    const client = clientFor(server);
    const at = { client, project: client.getProject(1), job: client.getJob('1/2/3') };
    expect(await failureOf(() => call(at))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('an entry that is no object', () => {
  test.each(['text', 5, true, null, undefined, ['a'], new Date(0), () => 1])(
    '(%j) is a TypeError of its write, and the next one is stored',
    async (entry) => {
      const server = await serve(empty());
      const { items, requests } = clientFor(server).getJob('1/2/3');
      expect(await failureOf(() => items.write(wrong(entry)))).toBeInstanceOf(TypeError);
      expect(await failureOf(() => requests.write(wrong(entry)))).toBeInstanceOf(TypeError);
      expect(await items.write({ a: 1 })).toBe(0);
      await items.close();
      expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}\n']);
    },
  );

  test('is an object if its toJSON gives one', async () => {
    const server = await serve(empty());
    const { items } = clientFor(server).getJob('1/2/3');
    const entry = Object.assign(() => 1, { toJSON: () => ({ a: 1 }) });
    await items.write(wrong(entry));
    await items.close();
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}\n']);
  });

  test('is what a sample is not: a list', async () => {
    const server = await serve(empty());
    const { samples } = clientFor(server).getJob('1/2/3');
    expect(await failureOf(() => samples.write(wrong({ a: 1 })))).toBeInstanceOf(TypeError);
    await samples.write([1, 2]);
    await samples.close();
    expect(server.requests.map(({ body }) => body)).toEqual(['[1,2]\n']);
  });
});

describe('a request that a spider has sent', () => {
  const ENTRY = { url: 'https://books.example/', status: 200, rs: 10, duration: 5 };

  test.each<[what: string, entry: object]>([
    ...(['url', 'status', 'rs', 'duration'] as const).map((field): [string, object] => [
      `without ${field}`,
      { ...ENTRY, [field]: undefined },
    ]),
    ['with a text for its status', { ...ENTRY, status: '200' }],
    ['with a list for its url', { ...ENTRY, url: ['a'] }],
    ['with null for its method', { ...ENTRY, method: null }],
    ['with a text for its parent', { ...ENTRY, parent: '0' }],
    ['with a number for its fingerprint', { ...ENTRY, fp: 5 }],
    ['with a field of Python', { ...ENTRY, ts: 5 }],
  ])('%s is a TypeError, and nothing is sent', async (_, entry) => {
    const server = await serve(empty());
    const { requests } = clientFor(server).getJob('1/2/3');
    expect(await failureOf(() => requests.add(wrong(entry)))).toBeInstanceOf(TypeError);
    await requests.close();
    expect(server.requests).toEqual([]);
  });
});

describe('numbers and booleans', () => {
  test('in jobArgs and environment are sent as text', async () => {
    const server = await serve(json({ status: 'ok', jobid: '1/2/3' }));
    const values = { n: 5, big: 1e21, yes: true, no: false, text: '', left: wrong(undefined) };
    await clientFor(server).getProject(1).jobs.run('a', { jobArgs: values, environment: values });
    const form = new URLSearchParams(server.requests[0]?.body);
    const texts = { n: '5', big: '1e+21', yes: 'true', no: 'false', text: '' };
    expect(JSON.parse(form.get('environment') ?? '')).toEqual(texts);
    form.delete('environment');
    expect(Object.fromEntries(form)).toEqual({ ...texts, project: '1', spider: 'a' });
  });
});

test('the arguments of a job run it again', async () => {
  const metadata = { state: 'finished', spider_args: { category: 'poetry', pages: 5, full: true } };
  const server = await serve(jsonLines([metadata]), json({ status: 'ok', jobid: '1/2/4' }));
  const client = clientFor(server);
  const { spider_args: jobArgs } = await client.getJob('1/2/3').metadata.all();
  await client.getProject(1).jobs.run('books', { jobArgs });
  const form = Object.fromEntries(new URLSearchParams(server.requests[1]?.body));
  expect(form).toMatchObject({ category: 'poetry', pages: '5', full: 'true' });
});

function storeOf(project: Project): ReturnType<Project['collections']['getStore']> {
  return project.collections.getStore('a');
}

function show(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A value that the types do not allow, as a program without types may pass it. */
function wrong(value: unknown): never {
  return value as never;
}
