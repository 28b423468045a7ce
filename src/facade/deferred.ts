import type * as engine from './engine.ts';
import type { Session } from './session.ts';

type Engine = typeof engine;
type Verb<R> = (...args: never[]) => R;
type Answer = Promise<unknown>;
type Records = AsyncGenerator<unknown, void, void>;

/** The verbs of a resource: those that answer `once`, that give `each` value as it comes, or that need no loading. */
export type Verbs<T> = {
  readonly [Name in keyof T as T[Name] extends Verb<Answer | Records> ? Name : never]:
    | (T[Name] extends Verb<Answer> ? 'once' : 'each')
    | T[Name];
};

/** What is no verb. */
type Others<T> = Omit<T, keyof Verbs<T>>;

/**
 * A resource whose verbs are loaded with the first call of one, so that a program which never calls them does without.
 * A verb rejects with the reason of a signal that aborts meanwhile.
 */
export function deferred<T extends object>(
  session: Pick<Session, 'engine'>,
  make: (engine: Engine) => T,
  verbs: Verbs<T>,
  others: Others<T>,
): T {
  let resource: T | undefined;
  const load = async (name: string, args: readonly unknown[]): Promise<() => unknown> => {
    resource ??= make(await session.engine({ signal: signalIn(args) }));
    const verb: Verb<unknown> = Reflect.get<object, string>(resource, name);
    return () => Reflect.apply(verb, resource, args);
  };
  const once = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const call = await load(name, args);
    return call();
  };
  async function* each(name: string, args: readonly unknown[]): Records {
    const call = await load(name, args);
    yield* call() as Records;
  }
  // With all its names from the beginning: to add them one by one would take five times as long.
  const members: Record<string, unknown> = { ...verbs, ...others };
  for (const [name, kind] of Object.entries(verbs)) {
    if (typeof kind === 'function') continue;
    members[name] = (...args: unknown[]) => (kind === 'once' ? once : each)(name, args);
  }
  // Each verb takes and gives what that of the resource does, and `Verbs` leaves none out.
  return members as T;
}

/** The signal among the options of a call, wherever they stand. */
function signalIn(args: readonly unknown[]): AbortSignal | undefined {
  const signals = args.map((arg) => Object(arg).signal as unknown);
  return signals.find((signal) => signal instanceof AbortSignal);
}
