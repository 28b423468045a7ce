import type { CallOptions } from '../transport/options.ts';
import { encodeSegment } from '../transport/path-segment.ts';
import { FrontierGroup } from './frontier-group.ts';
import { FrontierSlot } from './frontier-slot.ts';
import type { Session } from './session.ts';

/** Where a frontier is in the paths of the API. */
export interface FrontierPath {
  project: number;
  frontier: string;
}

/** A frontier: its requests are spread over slots, often one a website. */
export class Frontier extends FrontierGroup<FrontierSlot> {
  readonly #session: Session;
  readonly #path: FrontierPath;
  /** The frontier's name. */
  readonly key: string;

  constructor(session: Session, path: FrontierPath) {
    super((slot) => new FrontierSlot(session, { ...path, slot }));
    // A name that no path can carry is refused here, and not only by its first call.
    encodeSegment('frontier', path.frontier);
    this.#session = session;
    this.#path = path;
    this.key = path.frontier;
  }

  /** The names of all slots (`listSlots`). */
  override list(options?: CallOptions): Promise<string[]> {
    return this.#session.call('listSlots', { path: this.#path }, options);
  }
}
