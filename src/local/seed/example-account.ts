import { example, exampleList, type Fields, fieldsOf, listOf } from './examples.ts';
import type { CollectionSeed, CommentSeed, JobSeed, ProjectSeed, Seed } from './seed.ts';

/**
 * The account that the examples of the document describe. With a runner there are only finished jobs: it would run the
 * pending one, and the running one has no process.
 */
export function exampleAccount(hasRunner: boolean): Seed {
  const { projects } = fieldsOf(example('listProjects', 'two'));
  const [first, ...others] = Array.isArray(projects) ? projects.map(String) : [];
  if (first === undefined) throw new Error('the document has no project');
  const empty = others.map((id): [string, ProjectSeed] => [id, {}]);
  return { projects: Object.fromEntries([[first, bookshop(hasRunner)], ...empty]) };
}

function bookshop(hasRunner: boolean): ProjectSeed {
  const active = [...exampleList('listJobs', 'running'), ...exampleList('listJobs', 'pending')];
  const jobs = [...exampleList('listJobs', 'four').toReversed(), ...(hasRunner ? [] : active)];
  const spider = fieldsOf(example('getSpider', 'books'));
  return {
    settings: fieldsOf(example('readSettings', 'some')),
    spiders: listOf(fieldsOf(example('listSpiders', 'two'))['spiders']).map((entry, at) => ({
      name: String(entry['id']),
      id: Number(spider['jobq_id']) + at,
      databaseId: Number(spider['id']) + at,
      tags: names(entry['tags']),
      version: String(entry['version']),
    })),
    jobs: jobs.map(jobSeed),
    activity: exampleList('readActivity', 'three').toReversed(),
    collections: [
      { type: 's', name: 'prices', records: prices() },
      { type: 'vs', name: 'prices', records: [] },
    ],
    frontiers: frontiers(),
    periodicJobs: listOf(fieldsOf(example('listPeriodicJobs', 'two'))['results']),
  };
}

/** A job of a list, with as much data as its numbers say. */
function jobSeed(entry: Fields): JobSeed {
  const known = exampleList('readJobMetadata', 'finished')[0] ?? {};
  const isKnown = known['finished_time'] === entry['finished_time'];
  const offset = Number(entry['running_time'] ?? 0) - Number(known['running_time']);
  const { key, ts: _ts, elapsed: _elapsed, items, pages, logs, errors, ...fields } = entry;
  const state = stateOf(fields['state']);
  return {
    spider: String(fields['spider']),
    number: Number(String(key).split('/')[2]),
    state,
    metadata: {
      scheduled_by: known['scheduled_by'],
      ...(state === 'finished' && { completed_by: known['completed_by'] }),
      ...fields,
      ...(isKnown && known),
      ...(state === 'pending' && pending()),
    },
    items: repeat(exampleList('readItems', 'five'), Number(items ?? 0)),
    requests: later(filled(exampleList('readRequests', 'four'), [], Number(pages ?? 0)), offset),
    logs: later(logEntries(Number(logs ?? 0), Number(errors ?? 0)), offset),
    ...(isKnown && { samples: samples(), comments: comments() }),
  };
}

function stateOf(value: unknown): JobSeed['state'] {
  const states = ['pending', 'running', 'finished', 'deleted'] as const;
  const state = states.find((one) => one === value);
  if (state === undefined) throw new Error('a job of the examples has no state');
  return state;
}

/** What the pending job of the examples is to be run with. */
function pending(): Fields {
  const { priority, spider_args: args } = fieldsOf(example('startNextJob', 'one'));
  return { priority, spider_args: args };
}

/** The beginning and the end of a log that the examples have, and enough between them. */
function logEntries(count: number, errors: number): Fields[] {
  const [opened = {}, crawled = {}, ...end] = exampleList('readLogs', 'four');
  const failures = exampleList('readLogs', 'errors').map(({ _key, ...entry }) => entry);
  return filled([opened, crawled], [...repeat(failures, errors), ...end], count);
}

/** So many entries: the first ones, the last of them again and again, and the ones of the end. */
function filled(first: readonly Fields[], end: readonly Fields[], count: number): Fields[] {
  const more = Math.max(0, count - first.length - end.length);
  return [...first, ...repeat(first.slice(-1), more), ...end].slice(0, count);
}

function repeat(values: readonly Fields[], count: number): Fields[] {
  return Array.from({ length: count }, (_, at) => values[at % values.length] ?? {});
}

/** The same entries in another job: their times are as long after its start. */
function later(entries: readonly Fields[], offset: number): Fields[] {
  return entries.map(({ time, ...entry }) => ({ time: Number(time) + offset, ...entry }));
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function samples(): number[][] {
  const all = example('readSamples', 'three');
  if (!Array.isArray(all)) throw new Error('the samples of the examples are no list');
  return all.map((sample: unknown) => (Array.isArray(sample) ? sample.map(Number) : []));
}

function comments(): CommentSeed[] {
  const byPlace = Object.entries(fieldsOf(example('readJobComments', 'one')));
  return byPlace.flatMap(([place, entries]) => {
    const [index, field] = place.split('/');
    return listOf(entries).map(({ id, text, author, avatar, created }) => ({
      index: Number(index),
      field,
      id: Number(id),
      text: String(text),
      author: String(author),
      avatar: String(avatar),
      created: String(created),
    }));
  });
}

function prices(): CollectionSeed['records'] {
  return exampleList('readCollection', 'three').map((record) =>
    Object.assign({ _key: '' }, record, { _key: String(record['_key']) }),
  );
}

function frontiers(): NonNullable<ProjectSeed['frontiers']> {
  const [books = '', ...others] = names(example('listFrontiers', 'two'));
  const [first = '', second = ''] = names(example('listSlots', 'two'));
  const queued = exampleList('readFingerprints', 'three').map(({ fp }) => ({ fp: String(fp) }));
  const rest = others.map((name): [string, Record<string, []>] => [name, { [second]: [] }]);
  return Object.fromEntries([[books, { [first]: queued, [second]: [] }], ...rest]);
}
