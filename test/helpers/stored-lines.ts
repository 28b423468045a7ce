import { json } from './answers.ts';
import type { Answer, Received } from './server.ts';

/** A write, as far as it says what is to be stored where. */
type Write = Pick<Received, 'path' | 'query' | 'body'>;

/** Keeps the lines that are written, each at its index, as the service does. */
export class StoredLines {
  readonly #lines = new Map<string, Map<number, string>>();

  /** Stores what came, and says so. Asked for the stats, it gives the number of lines. */
  readonly store: Answer = (exchange) => {
    const { request, response } = exchange;
    const { method, path } = request;
    if (method === 'GET') {
      const lines = this.#lines.get(path.replace(/\/stats$/, ''));
      return json({ totals: { input_values: lines?.size ?? 0, input_bytes: 0 } })(exchange);
    }
    this.put(request);
    response.writeHead(200, { 'content-type': 'text/plain; charset=UTF-8' });
    response.end();
  };

  /** Stores the lines of a write from the index on that its `start` names. */
  put({ path, query, body }: Write): void {
    const start = Number(query.get('start'));
    const lines = this.#lines.get(path) ?? new Map<number, string>();
    this.#lines.set(path, lines);
    linesIn(body).forEach((line, at) => lines.set(start + at, line));
  }

  /** The lines at a path in the order of their indexes, which begin at `first` and have no gap. */
  linesAt(path: string, first = 0): string[] {
    const lines = this.#lines.get(path) ?? new Map<number, string>();
    return Array.from({ length: lines.size }, (_, at) => {
      const line = lines.get(first + at);
      if (line === undefined) throw new Error(`nothing is stored at index ${first + at}`);
      return line;
    });
  }

  /** As `linesAt`, as values. */
  at(path: string, first?: number): unknown[] {
    return this.linesAt(path, first).map((line): unknown => JSON.parse(line));
  }
}

/** The lines of a body, each of which must be ended. */
function linesIn(body: string): string[] {
  if (!body.endsWith('\n')) throw new Error('the last line is not ended');
  return body.slice(0, -1).split('\n');
}

/** The values of a body of JSON Lines. */
export function valuesIn(body: string | undefined): unknown[] {
  return linesIn(body ?? '').map((line): unknown => JSON.parse(line));
}
