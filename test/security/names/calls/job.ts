import { type Job, parseJobKey, type ScrapinghubClient } from 'scrapinghub-client';
import { operations } from '../../../../src/generated/operations.ts';
import {
  blank,
  get,
  JOB_KEY,
  named,
  type NamedCall,
  noSegment,
  nothing,
  numbers,
  post,
  put,
  remove,
  unless,
  unpaired,
} from '../named-call.ts';

const job = (client: ScrapinghubClient): Job => client.getJob('1/2/3');
const META = ['jobs', '1', '2', '3'];
const ITEM = ['api', 'comments', '1', '2', '3', '0'];

function isReadOnly(field: string): boolean {
  return operations.updateJobMetadata.readOnly?.includes(field) === true;
}

function notWritable(field: string): boolean {
  return noSegment(field) || isReadOnly(field);
}

const settingState: NamedCall[] = (['start', 'finish', 'delete'] as const).map((method) => {
  const state = { start: 'running', finish: 'finished', delete: 'deleted' }[method];
  return named(
    `Job.${method}(meta.*)`,
    (client, name) => job(client)[method]({ [name]: 1 }),
    nothing,
    (name) => updated({ [name]: 1, state }),
  );
});

function updated(change: object): ReturnType<typeof post> {
  return post(['jobq', '1', 'update'], [{ ...change, key: '1/2/3' }]);
}

function tagged(name: string, tag: string): ReturnType<typeof post> {
  return post(
    ['api', 'jobs', 'update.json'],
    [
      ['project', '1'],
      ['job', '1/2/3'],
      [name, tag],
    ],
  );
}

export const singleJobCalls: readonly NamedCall[] = [
  named(
    'ScrapinghubClient.getJob(key)',
    (client, key) => client.getJob(key).cancel(),
    unless(JOB_KEY),
    (key) => post(['jobq', ...numbers(key), 'cancel'], undefined),
  ),
  named(
    'parseJobKey(text)',
    (_, key) => void parseJobKey(key),
    unless(JOB_KEY),
    () => [],
  ),
  ...settingState,
  named(
    'Job.update(change.*)',
    (client, name) => job(client).update({ [name]: 1, state: 'running' }),
    nothing,
    (name) => updated({ [name]: 1, state: 'running' }),
  ),
  named(
    'Job.update(change.state)',
    (client, state) => job(client).update({ state: state as never }),
    unless(/^(?:pending|running|finished|deleted)$/),
    (state) => updated({ state }),
  ),
  named(
    'Job.updateTags(change.add)',
    (client, tag) => job(client).updateTags({ add: [tag] }),
    blank,
    (tag) => tagged('add_tag', tag),
  ),
  named(
    'Job.updateTags(change.remove)',
    (client, tag) => job(client).updateTags({ remove: [tag] }),
    blank,
    (tag) => tagged('remove_tag', tag),
  ),
  named(
    'JobMetadata.get(key)',
    (client, key) => job(client).metadata.get(key),
    noSegment,
    (key) => get([...META, key]),
  ),
  named(
    'JobMetadata.set(key)',
    (client, key) => job(client).metadata.set(key, 1),
    notWritable,
    (key) => post([...META, key], 1),
  ),
  named(
    'JobMetadata.delete(key)',
    (client, key) => job(client).metadata.delete(key),
    notWritable,
    (key) => remove([...META, key]),
  ),
  named(
    'JobMetadata.update(values.*)',
    (client, key) => job(client).metadata.update({ [key]: 1 }),
    nothing,
    (key) => [get(META), post(META, isReadOnly(key) ? {} : { [key]: 1 })],
  ),
  named(
    'ItemComments.list(place.field)',
    (client, field) => job(client).items.comments.list({ index: 0, field }),
    noSegment,
    (field) => get([...ITEM, field]),
  ),
  named(
    'ItemComments.add(place.field)',
    (client, field) => job(client).items.comments.add({ index: 0, field }, 'x'),
    noSegment,
    (field) => post([...ITEM, field], [['text', 'x']]),
  ),
  named(
    'ItemComments.add(text)',
    (client, text) => job(client).items.comments.add({ index: 0 }, text),
    unpaired,
    (text) => post(ITEM, [['text', text]]),
  ),
  named(
    'ItemComments.archive(place.field)',
    (client, field) => job(client).items.comments.archive({ index: 0, field }),
    noSegment,
    (field) => remove([...ITEM, field]),
  ),
  named(
    'JobComments.edit(text)',
    (client, text) => job(client).comments.edit(7, text),
    unpaired,
    (text) => put(['api', 'comments', '7'], [['text', text]]),
  ),
];
