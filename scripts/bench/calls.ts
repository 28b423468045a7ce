import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/types.ts';
import { compare } from './measure.ts';
import type { Bench } from './package.ts';
import { withServer } from './start-server.ts';
import { printSpeeds } from './table.ts';

const OURS = 'jobs.count()';
const FETCH = 'bare fetch';
const OPENAPI = 'openapi-fetch alone';

/** Small calls, one after the other. */
export async function benchCalls(bench: Bench): Promise<void> {
  const things = bench.quick ? 500 : 5_000;
  await withServer('flat', 1, async (server) => {
    const base = server.url('plain');
    const headers = { authorization: `Basic ${btoa('KEY:')}` };
    const { jobs } = bench.clientAt(base).getProject(1);
    const openapi = createClient<paths>({ baseUrl: base, headers });
    const params = { path: { project: 1 } };
    const repeat = (call: () => Promise<unknown>) => async (): Promise<number> => {
      let done = 0;
      for (; done < things; done += 1) if ((await call()) !== 42) throw new Error('wrong answer');
      return done;
    };
    const contestants = [
      { name: OURS, run: repeat(() => jobs.count()) },
      {
        name: FETCH,
        run: repeat(async () => (await fetch(`${base}jobq/1/count`, { headers })).json()),
      },
      {
        name: OPENAPI,
        run: repeat(async () => (await openapi.GET('/jobq/{project}/count', { params })).data),
      },
    ];
    const rounds = await compare(contestants, { rounds: bench.quick ? 3 : 5, things });
    printSpeeds(`${things} small calls`, rounds, { ours: [OURS], peers: [FETCH, OPENAPI], things });
  });
}
