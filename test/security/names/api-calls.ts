import document from '../../../openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../../src/generated/operations.ts';
import type { ScrapinghubClient } from 'scrapinghub-client';
import { named, type NamedCall, noSegment, unpaired } from './named-call.ts';

/** `client.api` for a path that only the document knows. */
interface AnyApi {
  request(method: string, path: string, init: object): Promise<unknown>;
}

const PLACEHOLDER = /^\{(.*)\}$/;

/** Each placeholder of each path of the document, and each parameter of a query, through `client.api`. */
export const apiCalls: readonly NamedCall[] = Object.values(operations).flatMap((operation) => {
  const { id, method, path } = operation;
  const segments = path.split('/').slice(1);
  const names = segments.flatMap((segment) => PLACEHOLDER.exec(segment)?.[1] ?? []);
  const plain = Object.fromEntries(names.map((name) => [name, '7']));
  const filled = (values: Readonly<Record<string, string>>): string[] =>
    segments.map((segment) => values[PLACEHOLDER.exec(segment)?.[1] ?? ''] ?? segment);
  const api = (client: ScrapinghubClient): AnyApi => client.api as unknown as AnyApi;
  const sent = (at: string[], pair?: [string, string]) => ({
    method: method.toUpperCase(),
    path: at,
    query: pair ? [pair] : [],
    body: undefined,
  });
  return [
    ...names.map((name) =>
      named(
        `client.api ${id} {${name}}`,
        (client, value) =>
          api(client).request(method, path, { params: { path: { ...plain, [name]: value } } }),
        (value) => noSegment(value) || isTaken(path, filled({ ...plain, [name]: value })),
        (value) => sent(filled({ ...plain, [name]: value })),
      ),
    ),
    ...queryNames(id).map((name) =>
      named(
        `client.api ${id} ?${name}`,
        (client, value) =>
          api(client).request(method, path, {
            params: { path: plain, query: { [name]: value } },
          }),
        unpaired,
        (value) => sent(filled(plain), [name, value]),
      ),
    ),
  ];
});

/** Is there an operation whose path has a word where `template` has a placeholder, and fits these segments, too? */
function isTaken(template: string, segments: readonly string[]): boolean {
  const own = template.split('/').slice(1);
  return Object.values(operations).some(({ path }) => {
    const words = path.split('/').slice(1);
    const fits = words.every((word, at) => PLACEHOLDER.test(word) || word === segments[at]);
    const hasWord = words.some((word, at) => !PLACEHOLDER.test(word) && word !== own[at]);
    return words.length === own.length && fits && hasWord;
  });
}

function queryNames(id: OperationId): string[] {
  const { path, method } = operations[id];
  const paths: Readonly<Record<string, object>> = document.paths;
  const item = paths[path] as Record<string, { parameters?: object[] }> | undefined;
  const parameters = item?.[method]?.parameters ?? [];
  return parameters.map(resolved).flatMap((one) => (one.in === 'query' ? [one.name] : []));
}

interface Parameter {
  in: string;
  name: string;
}

function resolved(parameter: object): Parameter {
  if (!('$ref' in parameter)) return parameter as Parameter;
  const name = String(parameter.$ref).split('/').at(-1) ?? '';
  const all: Readonly<Record<string, object>> = document.components.parameters;
  return all[name] as Parameter;
}
