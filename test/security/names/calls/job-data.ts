import type { ScrapinghubClient } from 'scrapinghub-client';
import {
  blank,
  get,
  named,
  type NamedCall,
  nothing,
  type Pair,
  type Sent,
  unless,
  unpaired,
} from '../named-call.ts';

type Kind = 'items' | 'logs' | 'requests' | 'samples';
type Read = (client: ScrapinghubClient, params: object) => unknown;

const classes: Readonly<Record<Kind, string>> = {
  items: 'Items',
  logs: 'Logs',
  requests: 'Requests',
  samples: 'Samples',
};
const RECORD_KEY = /^1\/2\/3\/\d{1,15}$/;
/** csv of items needs its columns named. */
const STREAM_FORMATS = /^(?:jl|json|xml|text)$/;

/** What all kinds of data have, whatever else their parameters say. */
interface Readable {
  iter(params?: object): unknown;
  list(params?: object): unknown;
  chunks(params?: object): unknown;
}

/** The ways to read a kind of data. */
function readsOf(kind: Kind): [method: string, read: Read][] {
  const reads: [string, Read][] = (['iter', 'list', 'chunks'] as const).map((method) => [
    method,
    (client, params) => {
      const data: Readable = client.getJob('1/2/3')[kind];
      return data[method](params);
    },
  ]);
  if (kind === 'samples') return reads;
  return [...reads, ['stream', (client, params) => client.getJob('1/2/3')[kind].stream(params)]];
}

function callsOf(kind: Kind): NamedCall[] {
  // What a read asks for besides, to be able to resume.
  const own: Pair[] = kind === 'samples' ? [] : [['meta', '_key']];
  const sends = (...pairs: Pair[]): Sent => get([kind, '1', '2', '3'], [...own, ...pairs]);
  return readsOf(kind).flatMap(([method, read]) => {
    const at = (field: string): string => `${classes[kind]}.${method}(params.${field})`;
    const place = [
      named(
        at('start'),
        (client, start) => read(client, { start }),
        unless(RECORD_KEY),
        (key) => sends(['start', key]),
      ),
      named(
        at('startAfter'),
        (client, startAfter) => read(client, { startAfter }),
        unless(RECORD_KEY),
        (key) => sends(['startafter', key]),
      ),
    ];
    if (kind === 'samples') return place;
    const keyed = [
      named(
        at('filter'),
        (client, name) => read(client, { filter: [name, '=', [name]] }),
        nothing,
        (name) => sends(['filter', JSON.stringify([name, '=', [name]])]),
      ),
      named(
        at('meta'),
        (client, name) => read(client, { meta: [name] }),
        blank,
        (name) => get([kind, '1', '2', '3'], name === '_key' ? own : [...own, ['meta', name]]),
      ),
      ...(kind === 'logs'
        ? [
            named(
              at('level'),
              (client, level) => read(client, { level }),
              unless(/^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)$/),
              () => sends(),
            ),
          ]
        : []),
    ];
    if (method !== 'stream') return [...place, ...keyed];
    const format = named(
      at('format'),
      (client, name) =>
        read(client, { format: name, count: 5, ...(name === 'csv' && { fields: [''] }) }),
      unless(STREAM_FORMATS),
      (name) =>
        name === 'jl'
          ? sends(['count', '5'])
          : get(
              [kind, '1', '2', '3'],
              [
                ['count', '5'],
                ['format', name],
              ],
            ),
    );
    return [...place, ...keyed, format, ...(kind === 'requests' ? [] : csv(kind, read, at))];
  });
}

function csv(kind: Kind, read: Read, at: (field: string) => string): NamedCall[] {
  const names: readonly [field: string, query: string][] = [
    ['separator', 'sep'],
    ['quote', 'quote'],
    ['escape', 'escape'],
    ['lineEnd', 'lineend'],
  ];
  const sends = (...pairs: Pair[]): Sent =>
    get([kind, '1', '2', '3'], [['format', 'csv'], ...pairs]);
  return [
    named(
      at('fields'),
      (client, field) => read(client, { format: 'csv', fields: [field] }),
      (name) => unpaired(name) || name === '' || name.includes(','),
      (name) => sends(['fields', name]),
    ),
    ...names.map(([field, query]) =>
      named(
        at(field),
        (client, value) => read(client, { format: 'csv', fields: ['a'], [field]: value }),
        unpaired,
        (value) => sends(['fields', 'a'], [query, value]),
      ),
    ),
  ];
}

export const jobDataCalls: readonly NamedCall[] = [
  ...(['items', 'logs', 'requests', 'samples'] as const).flatMap(callsOf),
  ...(['items', 'logs', 'requests'] as const).flatMap(follows),
];

/** Following begins with the job's state, and with a filter looks first for the end of the data. */
function follows(kind: Exclude<Kind, 'samples'>): NamedCall[] {
  const path = [kind, '1', '2', '3'];
  const state = get(['jobs', '1', '2', '3', 'state']);
  const read = (...pairs: Pair[]): Sent[] => [state, get(path, [['meta', '_key'], ...pairs])];
  // The service counts the log, which is written, too.
  const lastKey = get(path, [
    ['start', '1/2/3/0'],
    ['meta', '_key'],
    ['nodata', '1'],
  ]);
  const filtered = (): Sent[] => [
    state,
    get([...path, 'stats']),
    ...(kind === 'logs' ? [lastKey] : []),
  ];
  const at = (field: string): string => `${classes[kind]}.follow(params.${field})`;
  const follow = (client: ScrapinghubClient, params: object): unknown =>
    client.getJob('1/2/3')[kind].follow(params);
  const level = named(
    at('level'),
    (client, name) => follow(client, { level: name }),
    unless(/^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)$/),
    filtered,
  );
  return [
    named(
      at('start'),
      (client, start) => follow(client, { start }),
      unless(RECORD_KEY),
      (key) => read(['start', key]),
    ),
    named(
      at('startAfter'),
      (client, startAfter) => follow(client, { startAfter }),
      unless(RECORD_KEY),
      (key) => read(['startafter', key]),
    ),
    named(
      at('filter'),
      (client, name) => follow(client, { filter: [name, '=', [name]] }),
      nothing,
      filtered,
    ),
    named(
      at('meta'),
      (client, name) => follow(client, { meta: [name] }),
      blank,
      (name) => (name === '_key' ? read() : read(['meta', name])),
    ),
    ...(kind === 'logs' ? [level] : []),
  ];
}
