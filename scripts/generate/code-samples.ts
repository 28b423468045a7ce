import { codeOf } from './code.ts';
import {
  type CodeSample,
  type Document,
  type MediaType,
  METHODS,
  type OperationObject,
  type Parameter,
  type PathItem,
  resolve,
  serversOf,
} from './document.ts';

/** One request: the parameters that it needs, and the first example of its body. */
interface Request {
  method: string;
  url: string;
  path: string;
  isPublic: boolean;
  params: { path: Values; query: Values };
  body?: { type: string; value: unknown };
}

type Values = Record<string, unknown>;

/** Optional parameters that a read should have, because the response may be very long. */
const ADVISED: ReadonlySet<string> = new Set(['count']);
const FORM = 'application/x-www-form-urlencoded';
const JSON_LINES = 'application/x-jsonlines';

/** The document with samples of code for each operation, from its examples. */
export function withCodeSamples(document: Document): Document {
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => {
    const copy = { ...item };
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const samples = samplesOf(operation, requestOf(document, path, method, item, operation));
      copy[method] = { ...operation, 'x-codeSamples': samples };
    }
    return [path, copy];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function samplesOf(operation: OperationObject, request: Request): CodeSample[] {
  return [
    { lang: 'Shell', label: 'curl', source: curlOf(request) },
    { lang: 'TypeScript', label: 'scrapinghub-client', source: clientCallOf(operation, request) },
  ];
}

function requestOf(
  document: Document,
  path: string,
  method: string,
  item: PathItem,
  operation: OperationObject,
): Request {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolve(document, one),
  );
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const [content] = Object.entries(body?.content ?? {});
  return {
    method: method.toUpperCase(),
    url: serversOf(document, item)[0]?.url ?? '',
    path,
    isPublic: operation.security?.length === 0,
    params: {
      path: valuesOf(parameters, (one) => one.in === 'path'),
      query: valuesOf(
        parameters,
        (one) =>
          one.in === 'query' &&
          (one.required === true || (method === 'get' && ADVISED.has(one.name))),
      ),
    },
    ...(content && { body: bodyOf(document, content) }),
  };
}

function valuesOf(
  parameters: readonly Parameter[],
  isUsed: (parameter: Parameter) => boolean,
): Values {
  return Object.fromEntries(parameters.filter(isUsed).map(({ name, example }) => [name, example]));
}

function bodyOf(
  document: Document,
  [type, { examples = {} }]: [string, MediaType],
): { type: string; value: unknown } {
  const [first] = Object.values(examples);
  const value = first && resolve(document, first).value;
  return { type, value: type === JSON_LINES && Array.isArray(value) ? value.slice(0, 2) : value };
}

function curlOf({ method, url, path, isPublic, params, body }: Request): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(params.path[name])),
  );
  const query = new URLSearchParams(
    Object.entries(params.query).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, String(one)]),
    ),
  );
  const suffix = query.size > 0 ? `?${query}` : '';
  const implied = body ? 'POST' : 'GET';
  return [
    `curl ${quoted(`${url}${filled}${suffix}`)}`,
    ...(method === implied ? [] : [`-X ${method}`]),
    // The shell puts the key in, so not in single quotes.
    ...(isPublic ? [] : ['-u "$SH_APIKEY:"']),
    ...(body ? dataOf(body.type, body.value) : []),
  ].join(' \\\n  ');
}

function dataOf(type: string, value: unknown): string[] {
  if (type === FORM) return formOf(value);
  const lines = type === JSON_LINES && Array.isArray(value) ? value : [value];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  return [`-H ${quoted(`Content-Type: ${type}`)}`, `--data-binary ${quoted(text)}`];
}

function formOf(value: unknown): string[] {
  return Object.entries(Object(value)).flatMap(([name, field]) =>
    [field].flat().map((one) => {
      const text = typeof one === 'object' ? JSON.stringify(one) : String(one);
      return `--data-urlencode ${quoted(`${name}=${text}`)}`;
    }),
  );
}

/** A text as the shell reads it unchanged. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function clientCallOf(operation: OperationObject, { method, path, params, body }: Request): string {
  const used = Object.entries(params).filter(([, values]) => Object.keys(values).length > 0);
  const init = {
    ...(used.length > 0 && { params: Object.fromEntries(used) }),
    ...(body && { body: body.value }),
  };
  const args = Object.keys(init).length > 0 ? `, ${codeOf(init)}` : '';
  const call = `await client.api.${method}(${codeOf(path)}${args});`;
  const verb = operation['x-client'];
  return [
    ...(verb === 'client.api' ? [] : [`// The method for this is ${verb}().`]),
    hasBody(operation) ? `const { data } = ${call}` : call,
  ].join('\n');
}

function hasBody({ responses }: OperationObject): boolean {
  return !Object.values(responses).some(
    (response) => '$ref' in response && /\/responses\/Done(?:Unseen)?$/.test(response.$ref),
  );
}
