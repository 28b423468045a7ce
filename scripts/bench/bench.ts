import type { Items, ScrapinghubClient } from 'scrapinghub-client';
import { buildPackage } from './package.ts';

/** What every part of the bench is given. */
export interface Bench {
  /** Less data and fewer rounds: to see that it works, rather than what it gives. */
  readonly quick: boolean;
  /** A client of the built package for the storage host at this URL. */
  clientAt(storageUrl: string): ScrapinghubClient;
  /** The items that the bench server has. */
  itemsAt(storageUrl: string): Items;
}

/** Builds the package and gives what a part of the bench needs. */
export async function prepare(quick: boolean): Promise<Bench> {
  const { ScrapinghubClient } = await buildPackage();
  const clientAt = (storageUrl: string): ScrapinghubClient =>
    new ScrapinghubClient('KEY', { storageUrl });
  return { quick, clientAt, itemsAt: (storageUrl) => clientAt(storageUrl).getJob('1/2/3').items };
}
