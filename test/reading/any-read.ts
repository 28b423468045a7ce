import * as fc from 'fast-check';
import type { Fault } from './fault.ts';
import type { Kind } from './store.ts';

/** Conditions of the kinds that the fault server knows. */
export type Condition =
  | readonly ['n', '=', readonly [number]]
  | readonly ['n', '>=', readonly [number]]
  | readonly ['title', 'contains', readonly [string]]
  | readonly ['extra', 'exists', readonly []];

/** Which records to read. Positions are those of the records in their store, also where that is a collection. */
export interface Wanted {
  readonly count?: number;
  readonly start?: number;
  readonly startAfter?: number;
  readonly index?: readonly number[];
  readonly filter?: readonly Condition[];
  readonly meta?: readonly ('_key' | '_ts')[];
  readonly nodata?: boolean;
}

/** A read, what there is to be read, and what goes wrong on the way. */
export interface Read {
  readonly kind: Kind;
  readonly data: readonly object[];
  readonly keys: readonly string[];
  readonly wanted: Wanted;
  readonly by: 'iter' | 'list' | 'chunks' | 'stream';
  /** Of the chunks; `undefined` as they come. */
  readonly size: number | undefined;
  /** Of a job's data: `undefined` for one connection. */
  readonly parallel: Parallel | undefined;
  readonly zipped: boolean;
  readonly schedule: Schedule;
}

/** A read over several connections. */
interface Parallel {
  readonly concurrency: number;
  /** What the service believes of a record's size: the larger, the more ranges there are. */
  readonly bytesEach: number;
  /** How many more records it counts than there are: it counts late, and some were never written. */
  readonly surplus: number;
}

/** The faults of the requests in turn. */
interface Schedule {
  readonly faults: readonly Fault[];
  /** Is the last one such that nothing helps against it? */
  readonly fails: boolean;
}

const MOST_RECORDS = 60;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('Größe\n„42“', '🕷️ 日本語', '\u2028', '\\u0000', 'x'.repeat(5_000)),
);

const datum: fc.Arbitrary<object> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        n: fc.nat(20),
        title: text,
        extra: fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }),
        7: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constant('n'), fc.constant('='), fc.tuple(fc.nat(10))),
  fc.tuple(fc.constant('n'), fc.constant('>='), fc.tuple(fc.nat(10))),
  fc.tuple(fc.constant('title'), fc.constant('contains'), fc.tuple(fc.constantFrom('', 'x', '日'))),
  fc.tuple(fc.constant('extra'), fc.constant('exists'), fc.constant<[]>([])),
);

const position = fc.nat(MOST_RECORDS + 2);

const wanted: fc.Arbitrary<Wanted> = fc.oneof(
  wantedWith({}),
  wantedWith({ start: position }),
  wantedWith({ startAfter: position }),
);

function wantedWith(beginning: { [name in 'start' | 'startAfter']?: fc.Arbitrary<number> }) {
  const rest = {
    count: fc.nat(MOST_RECORDS),
    index: fc.uniqueArray(position, { minLength: 1, maxLength: 20 }),
    filter: fc.array(condition, { minLength: 1, maxLength: 2 }),
    meta: fc.subarray<'_key' | '_ts'>(['_key', '_ts']),
    nodata: fc.boolean(),
  };
  return fc.record({ ...beginning, ...rest }, { requiredKeys: [] });
}

/**
 * Keys of a collection. Whether characters from U+E000 to U+FFFF come before longer ones depends on the encoding by which
 * the service sorts, so the client accepts both.
 */
const key = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((one) => !/[\uE000-\uFFFF]/.test(one));

const repeats = fc.boolean();
const place = fc.oneof(fc.nat(40), fc.nat(4_000), fc.nat(100_000));

export const survivable: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('cut'), after: place, repeats }),
  },
  fc.record({ kind: fc.constant('stall'), after: place, repeats }),
  fc.record({ kind: fc.constant('gzip cut'), after: place, repeats }),
  fc.record({ kind: fc.constant('short body'), after: place, repeats }),
  fc.record({ kind: fc.constant('quiet end'), after: place, repeats }),
  fc.record({ kind: fc.constant('cut at close'), after: place, repeats }),
  fc.record({ kind: fc.constant('part'), after: place }),
  fc.record({
    kind: fc.constant('unavailable'),
    status: fc.constantFrom(500, 502, 503, 504, 520, 522, 530),
  }),
  fc.record({ kind: fc.constant('too many'), retryAfter: fc.constantFrom('seconds', 'date') }),
  fc.record({ kind: fc.constant('reset') }),
);

const harmless: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constantFrom('none', 'closed'), repeats }),
  fc.record({ kind: fc.constant('drip'), size: fc.integer({ min: 1, max: 3_000 }), repeats }),
);

const fatal: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('refused'), status: fc.constantFrom(400, 401, 403, 404) }),
  fc.record({ kind: fc.constant('page') }),
  fc.record({ kind: fc.constant('garbage'), line: fc.nat(10), repeats }),
);

/**
 * A read survives these after its first response: that one shows that there are records to be had. A parallel read has
 * several first responses.
 */
const survivableLater: fc.Arbitrary<Fault[]> = fc.tuple(
  fc.record({ kind: fc.constant('cut'), after: place, repeats }),
  fc.constantFrom<Fault>({ kind: 'page' }, { kind: 'from the start' }),
);

const scheduleOf = (most: number, isParallel: boolean): fc.Arbitrary<Schedule> =>
  fc
    .tuple(
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: survivable.map((fault) => [fault]) },
          { weight: isParallel ? 0 : 1, arbitrary: survivableLater },
        ),
        { maxLength: most },
      ),
      fc.option(fatal, { freq: 6, nil: undefined }),
      harmless,
    )
    .map(([faults, last, whole]) => ({
      faults: [...faults.flat().filter(isTellable), last ?? whole],
      fails: last !== undefined,
    }));

/** The third response in a row that has no record and nothing to prove its end is believed. */
function isTellable({ kind }: Fault, at: number, faults: readonly Fault[]): boolean {
  const isEnd = (fault: Fault): boolean => WITHOUT_PROOF.has(fault.kind);
  return !WITHOUT_PROOF.has(kind) || faults.slice(0, at).filter(isEnd).length < 2;
}

const WITHOUT_PROOF = new Set<Fault['kind']>(['quiet end', 'cut at close', 'gzip cut']);

const parallel: fc.Arbitrary<Parallel> = fc.record({
  concurrency: fc.integer({ min: 2, max: 5 }),
  bytesEach: fc.constantFrom(100, 1_000_000),
  surplus: fc.integer({ min: -5, max: 5 }),
});

/** Any read, under any schedule of so many faults that a read survives. */
export const anyRead = (faults: number): fc.Arbitrary<Read> =>
  fc.option(parallel, { nil: undefined }).chain((connections) =>
    fc.record({
      kind: fc.constantFrom<Kind[]>('items', 'logs', 'requests', 'collection'),
      data: fc.array(datum, { maxLength: MOST_RECORDS, size: 'max' }),
      keys: fc.uniqueArray(key, { minLength: MOST_RECORDS, maxLength: MOST_RECORDS }),
      wanted,
      by: fc.constantFrom('iter', 'list', 'chunks', 'stream'),
      size: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      parallel: fc.constant(connections),
      zipped: fc.boolean(),
      schedule: scheduleOf(faults, connections !== undefined),
    }),
  );
