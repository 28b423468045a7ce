import { Transport } from '../transport/transport.ts';
import { Writers } from '../writer/writers.ts';
import type { Frontiers } from './frontiers.ts';

/** What all resources of one client share: the way to the service, and what is written through it. */
export class Session extends Transport {
  /** The writers that `client.close()` closes. */
  readonly writers: Writers = new Writers();
  /** The frontiers of each project, which know what this client has added and not yet stored. */
  readonly frontiers: Map<number, Frontiers> = new Map();
}
