import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiCalls } from './api-calls.ts';
import { malformedNames } from './malformed-names.ts';
import type { NamedCall } from './named-call.ts';
import { facadeCalls } from './named-calls.ts';
import { checkName } from './check-name.ts';
import { RecordingServer } from './recording-server.ts';

/** For the places that are many and alike; `npm run fuzz` tries all names at all places. */
const WORST = ['', '..', 'a%2Fb', 'a\r\nX-Admin: 1', '\ud83d', '__proto__'];

let server: RecordingServer;
beforeAll(async () => {
  server = await RecordingServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('whatever a name holds, it is sent as it is, or refused before anything is sent', () => {
  test.each(facadeCalls)('$takes', async (call) => {
    const names = isInPath(call) ? malformedNames.map(([, name]) => name) : WORST;
    expect(await wrongsOf(call, names)).toEqual([]);
  });

  test.each(apiCalls)('$takes', async (call) => {
    expect(await wrongsOf(call, ['..', 'a%2Fb', '\ud83d'])).toEqual([]);
  });
});

function isInPath({ refuses, sends }: NamedCall): boolean {
  return !refuses('a') && sends('a').some(({ path }) => path.includes('a'));
}

async function wrongsOf(call: NamedCall, names: readonly string[]): Promise<string[]> {
  const wrongs: string[] = [];
  for (const name of names) {
    const check = await checkName(server, call, name);
    if (typeof check === 'object') wrongs.push(check.wrong);
  }
  return wrongs;
}
