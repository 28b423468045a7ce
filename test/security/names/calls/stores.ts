import type { Collection, Collections, FrontierSlot, ScrapinghubClient } from 'scrapinghub-client';
import {
  blank,
  get,
  named,
  type NamedCall,
  nothing,
  noSegment,
  type Pair,
  post,
  remove,
  type Sent,
  unless,
  unpaired,
} from '../named-call.ts';

const collections = (client: ScrapinghubClient): Collections => client.getProject(1).collections;
const store = (client: ScrapinghubClient): Collection => collections(client).getStore('c');
const slot = (client: ScrapinghubClient, name = 's1'): FrontierSlot =>
  client.getProject(1).frontiers.get('f1').get(name);
const RECORDS = ['collections', '1', 's', 'c'];
const SLOT = ['hcf', '1', 'f1', 's', 's1'];
const NAME = /^\w+$/;
const filterOf = (name: string): string => JSON.stringify([name, '=', [name]]);

const types = {
  getStore: 's',
  getCachedStore: 'cs',
  getVersionedStore: 'vs',
  getVersionedCachedStore: 'vcs',
} as const;

const stores = (
  ['getStore', 'getCachedStore', 'getVersionedStore', 'getVersionedCachedStore'] as const
).map((method) =>
  named(
    `Collections.${method}(name)`,
    (client, name) => collections(client)[method](name).get('k'),
    unless(NAME),
    (name) => get(['collections', '1', types[method], name, 'k']),
  ),
);

const listing = (['iter', 'list'] as const).flatMap((method): NamedCall[] => {
  const sends = (...pairs: Pair[]): Sent => get(RECORDS, [['meta', '_key'], ...pairs]);
  return [
    named(
      `Collection.${method}(params.key)`,
      (client, key) => store(client)[method]({ key }),
      blank,
      (key) => sends(['key', key]),
    ),
    named(
      `Collection.${method}(params.prefix)`,
      (client, prefix) => store(client)[method]({ prefix }),
      unpaired,
      (prefix) => sends(['prefix', prefix]),
    ),
    named(
      `Collection.${method}(params.start)`,
      (client, start) => store(client)[method]({ start }),
      unpaired,
      (start) => sends(['start', start]),
    ),
    named(
      `Collection.${method}(params.startAfter)`,
      (client, startAfter) => store(client)[method]({ startAfter }),
      unpaired,
      (key) => sends(['startafter', key]),
    ),
    named(
      `Collection.${method}(params.filter)`,
      (client, name) => store(client)[method]({ filter: [name, '=', [name]] }),
      nothing,
      (name) => sends(['filter', filterOf(name)]),
    ),
    named(
      `Collection.${method}(params.meta)`,
      (client, name) => store(client)[method]({ meta: [name as never] }),
      unpaired,
      (name) => (name === '_key' ? sends() : sends(['meta', name])),
    ),
  ];
});

const fingerprints = (['iter', 'list'] as const).flatMap((method): NamedCall[] => [
  named(
    `FrontierFingerprints.${method}(params.start)`,
    (client, start) => slot(client).f[method]({ start }),
    unpaired,
    (start) => get([...SLOT, 'f'], [['start', start]]),
  ),
  named(
    `FrontierFingerprints.${method}(params.startAfter)`,
    (client, startAfter) => slot(client).f[method]({ startAfter }),
    unpaired,
    (key) => get([...SLOT, 'f'], [['startafter', key]]),
  ),
]);

/** Is the record of this key found in a listing? Its path would be another's, or one that servers read in more than one way. */
const isListed = (key: string): boolean =>
  ['.', '..', 'count', 'deleted', 'scan', '{key}'].includes(key) || /[/\\%;]/.test(key);

async function added(
  client: ScrapinghubClient,
  add: (to: FrontierSlot) => Promise<void>,
): Promise<void> {
  await add(slot(client));
  await slot(client).close();
}

export const storeCalls: readonly NamedCall[] = [
  ...stores,
  named(
    'Collections.get(name)',
    (client, name) => collections(client).get('vs', name).get('k'),
    unless(NAME),
    (name) => get(['collections', '1', 'vs', name, 'k']),
  ),
  named(
    'Collections.get(type)',
    (client, type) =>
      collections(client)
        .get(type as never, 'c')
        .get('k'),
    unless(/^v?c?s$/),
    (type) => get(['collections', '1', type, 'c', 'k']),
  ),
  named(
    'Collections.getStore(name)',
    (client, name) => collections(client).getStore(name).truncate(),
    unless(NAME),
    (name) => post(['collections', '1', 'delete'], undefined, [['name', name]]),
  ),
  named(
    'Collection.get(key)',
    (client, key) => store(client).get(key),
    blank,
    (key) => (isListed(key) ? get(RECORDS, [['key', key]]) : get([...RECORDS, key])),
  ),
  named(
    'Collection.set(records._key)',
    (client, _key) => store(client).set({ _key }),
    blank,
    (_key) => post(RECORDS, [{ _key }]),
  ),
  named(
    'Collection.delete(keys)',
    (client, key) => store(client).delete(key),
    blank,
    (key) => post([...RECORDS, 'deleted'], [key]),
  ),
  named(
    'Collection.count(params.key)',
    (client, key) => store(client).count({ key }),
    blank,
    (key) => get([...RECORDS, 'count'], [['key', key]]),
  ),
  named(
    'Collection.count(params.prefix)',
    (client, prefix) => store(client).count({ prefix }),
    unpaired,
    (prefix) => get([...RECORDS, 'count'], [['prefix', prefix]]),
  ),
  named(
    'Collection.count(params.start)',
    (client, start) => store(client).count({ start }),
    unpaired,
    (start) => get([...RECORDS, 'count'], [['start', start]]),
  ),
  named(
    'Collection.count(params.filter)',
    (client, name) => store(client).count({ filter: [name, '=', [name]] }),
    nothing,
    (name) => get([...RECORDS, 'count'], [['filter', filterOf(name)]]),
  ),
  ...listing,
  named(
    'Frontiers.get(name)',
    (client, name) => client.getProject(1).frontiers.get(name).list(),
    noSegment,
    (name) => get(['hcf', '1', name, 'list']),
  ),
  named(
    'Frontier.get(name)',
    (client, name) => slot(client, name).delete(),
    noSegment,
    (name) => remove(['hcf', '1', 'f1', 's', name]),
  ),
  named(
    'FrontierQueue.add(requests.fp)',
    (client, fp) => added(client, ({ q }) => q.add({ fp })),
    blank,
    (fp) => post(SLOT, [{ fp }], [['start', '0']]),
  ),
  named(
    'FrontierFingerprints.add(fps)',
    (client, fp) => added(client, ({ f }) => f.add(fp)),
    blank,
    (fp) => post(SLOT, [{ fp }], [['start', '0']]),
  ),
  named(
    'FrontierQueue.delete(ids)',
    (client, id) => slot(client).q.delete(id),
    blank,
    (id) => post([...SLOT, 'q', 'deleted'], [id]),
  ),
  ...fingerprints,
];
