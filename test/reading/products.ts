import type { Collection, Items, JsonObject, ScrapinghubClient } from 'scrapinghub-client';
import { type Kind, storeOf, type Store } from './store.ts';

/** Bytes on the wire that end within the products, zipped or not. */
export const WITHIN = 2_000;

/** Asks the service not to zip, for tests that have to know which records are in which bytes. */
export const UNZIPPED = { headers: { 'accept-encoding': 'identity' } };

/** Products of a job: about 100 bytes each, of which zipping leaves 20. */
export function products(length: number): JsonObject[] {
  return Array.from({ length }, (_, n) => ({
    n,
    level: (n % 5) * 10,
    title: `Größe ${(n * 7919) % 10_007} „🕷️“`,
    tags: n % 3 === 0 ? [] : [`t${n}`, { of: null }],
  }));
}

/** A store of products: of job 1/2/3, or the collection `shop` of project 1. */
export function productStore(kind: Kind, length = 300): Store {
  const place = kind === 'collection' ? '1/s/shop' : '1/2/3';
  return storeOf(kind, products(length), { place, keyOf: productKey });
}

function productKey(n: number): string {
  return `product ${String(n).padStart(4, '0')}`;
}

export function itemsOf(client: ScrapinghubClient): Items {
  return client.getJob('1/2/3').items;
}

export function productCollection(client: ScrapinghubClient): Collection {
  return client.getProject(1).collections.get('s', 'shop');
}

/** All records of a kind, without their keys but in a collection. */
export async function readAll(client: ScrapinghubClient, kind: Kind): Promise<unknown[]> {
  if (kind === 'collection') return productCollection(client).list();
  return client.getJob('1/2/3')[kind].list();
}

/** What `readAll` should give. */
export function allOf({ records, path }: Store): unknown[] {
  const keyed = path.startsWith('/collections/');
  return records.map(({ key, data }) => (keyed ? { ...data, _key: key } : data));
}
