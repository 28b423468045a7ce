import { Transport } from '../transport/transport.ts';
import { Writers } from '../writer/writers.ts';

/** What all resources of one client share: the way to the service, and the writers that `client.close()` closes. */
export class Session extends Transport {
  readonly writers: Writers = new Writers();
}
