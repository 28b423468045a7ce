// The programs that our reads are compared with. Each returns the number of items it has read.
import { ApifyClient } from 'apify-client';

const AUTHORIZATION = `Basic ${btoa('KEY:')}`;

/** The loop that one would write by hand: fetch, decode, split, parse. */
export async function bareLoop(url: string, take: (item: unknown) => void): Promise<number> {
  const body = await bodyOf(url);
  const decoder = new TextDecoder();
  let rest = '';
  let items = 0;
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(JSON.parse(line));
    items += lines.length;
  }
  return items;
}

/** The minimum of work: receives the body, and parses as many lines that were split and decoded before. */
export async function floor(url: string, lines: readonly string[]): Promise<number> {
  for await (const _chunk of await bodyOf(url));
  for (const line of lines) JSON.parse(line);
  return lines.length;
}

/** The lines of a response. Each is a separate string, not a slice of the whole text. */
export async function readLines(url: string): Promise<string[]> {
  const response = await fetch(url);
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => Buffer.from(line).toString());
}

/** apify-client: iterates over a dataset with the same items. */
export async function apify(baseUrl: string, pageSize: number): Promise<number> {
  const client = new ApifyClient({ baseUrl, token: 'KEY' });
  let items = 0;
  for await (const _item of client.dataset('bench').listItems({ chunkSize: pageSize })) items += 1;
  return items;
}

async function bodyOf(url: string): Promise<ReadableStream<Uint8Array>> {
  const { body } = await fetch(url, {
    headers: { accept: 'application/x-jsonlines', authorization: AUTHORIZATION },
  });
  if (body === null) throw new Error(`${url}: no body`);
  return body;
}
