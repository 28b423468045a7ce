import { inspect, isDeepStrictEqual } from 'node:util';
import { ScrapinghubError } from 'scrapinghub-client';
import type { NamedCall, Sent } from './named-call.ts';
import type { RecordingServer } from './recording-server.ts';

/** What has become of a name: it was sent as it is, or refused; else what went wrong. */
export type NameCheck = 'sent' | 'refused' | { readonly wrong: string };

/** Calls with the name, and looks at what the server was sent. One call at a time. */
export async function checkName(
  server: RecordingServer,
  { takes, call, refuses, sends }: NamedCall,
  name: string,
): Promise<NameCheck> {
  const client = server.client();
  const shop = await server.shop();
  let thrown: unknown;
  try {
    await drain(await call(client, name, shop));
  } catch (error) {
    thrown = error;
  }
  const seen = server.take();
  const wrong = (what: string): NameCheck => ({
    wrong: `${takes} with ${JSON.stringify(name).slice(0, 200)}: ${what}`,
  });
  if (thrown instanceof TypeError) {
    if (seen.length > 0) return wrong(`a TypeError, and ${shown(seen)} was sent: ${thrown}`);
    return refuses(name) ? 'refused' : wrong(`refused: ${thrown}`);
  }
  // The server refuses most calls: that is no matter here.
  if (thrown !== undefined && !(thrown instanceof ScrapinghubError)) return wrong(`${thrown}`);
  const meant = sends(name);
  if (refuses(name)) return wrong(`not refused, but ${shown(seen)} was sent`);
  if (isDeepStrictEqual(sorted(seen), sorted(meant))) return 'sent';
  return wrong(`${shown(seen)} was sent, and not ${shown(meant)}`);
}

/** Requests in their order; the order of fields says nothing. */
function sorted(requests: readonly Sent[]): unknown {
  return requests.map(({ query, body, ...rest }) => ({
    ...rest,
    query: byText(query),
    body: isForm(body) ? byText(body) : body,
  }));
}

function isForm(body: unknown): body is unknown[] {
  return Array.isArray(body) && body.every((pair) => Array.isArray(pair) && pair.length === 2);
}

function byText(values: readonly unknown[]): unknown[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function shown(requests: readonly Sent[]): string {
  return requests.length === 0
    ? 'nothing'
    : inspect(requests, { depth: 5, breakLength: 200 }).slice(0, 400);
}

/** Reads what is given as a stream to its end. */
async function drain(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value)) return;
  const values = value as AsyncIterable<unknown>;
  for await (const _ of values) continue;
}
