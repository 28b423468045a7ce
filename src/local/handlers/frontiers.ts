import { type FrontierRequest, MIN_PRIORITY } from '../state/frontiers.ts';
import { type Answer, contentType, done, json } from '../wire/answer.ts';
import { isObject, linesOf } from '../wire/call.ts';
import { invalidValue, unreadable } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';

type FrontierOperation =
  | 'addFrontierRequests'
  | 'countQueue'
  | 'deleteBatches'
  | 'deleteSlot'
  | 'listFrontiers'
  | 'listSlots'
  | 'readFingerprints'
  | 'readQueue';

export const frontierHandlers: HandlersOf<FrontierOperation> = {
  async listFrontiers({ path }, cloud) {
    return json('data', await cloud.frontiers.list(path.project));
  },

  async listSlots({ path }, cloud) {
    return json('data', await cloud.frontiers.slots(path.project, path.frontier));
  },

  async addFrontierRequests(call, cloud) {
    const requests = linesOf(call).map(({ value }) => requestOf(value));
    return json('data', { newcount: await cloud.frontiers.add(call.path, requests) });
  },

  async deleteSlot({ path }, cloud) {
    await cloud.frontiers.deleteSlot(path);
    return done();
  },

  async readQueue({ path, query }, cloud) {
    return jsonLines(await cloud.frontiers.queue(path, query.count('mincount')));
  },

  async countQueue({ path, query }, cloud) {
    return json('data', await cloud.frontiers.countQueue(path, query.text('start')));
  },

  async deleteBatches(call, cloud) {
    const ids = linesOf(call).flatMap(({ value }) => value);
    await cloud.frontiers.deleteBatches(
      call.path,
      ids.map((id) => {
        if (typeof id !== 'string') throw unreadable('the id of a batch is a text');
        return id;
      }),
    );
    return done();
  },

  async readFingerprints({ path, query }, cloud) {
    const most = query.count('count') ?? Infinity;
    const from = { start: query.text('start'), startAfter: query.text('startafter') };
    const found: { fp: string }[] = [];
    for await (const page of cloud.frontiers.fingerprints(path, from)) {
      for (const fp of page) if (found.length < most) found.push({ fp });
      if (found.length >= most) break;
    }
    return jsonLines(found);
  },
};

function requestOf(value: unknown): FrontierRequest {
  if (!isObject(value)) throw unreadable('not a JSON object');
  const { fp, qdata, fdata, p = 0 } = value;
  if (typeof fp !== 'string') throw unreadable('missing value for fp field');
  if (!isPriority(p)) throw invalidValue('p', p);
  return { fp, qdata, fdata, p };
}

function isPriority(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < -MIN_PRIORITY;
}

/** Each line ends with a newline. */
function jsonLines(values: readonly unknown[]): Answer {
  return {
    status: 200,
    headers: { 'content-type': contentType('data', 'application/x-jsonlines') },
    body: values.map((value) => `${JSON.stringify(value)}\n`).join(''),
  };
}
