import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { JsonObject } from 'scrapinghub-client';
import { compare } from './measure.ts';
import type { Bench } from './package.ts';
import { makeRecord } from './server/records.ts';
import { withServer } from './start-server.ts';
import { printSpeeds } from './table.ts';

const BATCH = 1000;
const OURS = 'createWriter()';
const STREAM = 'bare POSTs, CompressionStream';
const ZLIB = 'bare POSTs, node:zlib';

type Compress = (text: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Writes entries in batches of 1000, compressed. */
export async function benchWrite(bench: Bench): Promise<void> {
  const things = bench.quick ? 20_000 : 200_000;
  const entries = Array.from({ length: 2_000 }, (_, at) => makeRecord('flat', at));
  const entryAt = (at: number): JsonObject => entries[at % entries.length] ?? {};
  await withServer('flat', 1, async (server) => {
    const base = server.url('plain');
    const writer = async (): Promise<number> => {
      const own = bench.itemsAt(base).createWriter();
      for (let at = 0; at < things; at += 1) await own.write(entryAt(at));
      await own.close();
      return own.offset;
    };
    const bare = (compress: Compress) => async (): Promise<number> => {
      for (let start = 0; start < things; start += BATCH) {
        let lines = '';
        for (let at = start; at < start + BATCH; at += 1) {
          lines += `${JSON.stringify(entryAt(at))}\n`;
        }
        await post(`${base}items/1/2/3?start=${start}`, await compress(lines));
      }
      return things;
    };
    const contestants = [
      { name: OURS, run: writer },
      { name: STREAM, run: bare(byStream) },
      { name: ZLIB, run: bare(byZlib) },
    ];
    const rounds = await compare(contestants, { rounds: bench.quick ? 3 : 5, things });
    const title = `Writing ${things} entries of 500 B, gzip`;
    printSpeeds(title, rounds, { ours: [OURS], peers: [STREAM, ZLIB], things });
  });
}

async function post(url: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const headers = {
    authorization: `Basic ${btoa('KEY:')}`,
    'content-type': 'application/x-jsonlines',
    'content-encoding': 'gzip',
  };
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
}

async function byStream(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const zlibGzip = promisify(gzip);

async function byZlib(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return zlibGzip(text);
}
