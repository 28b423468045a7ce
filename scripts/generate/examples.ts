import {
  type Document,
  type OperationObject,
  operationsOf,
  resolve,
  type ResponseObject,
  union,
} from './document.ts';

/** The bodies by the names of their examples, and their possible media types. */
interface Content {
  types: string[];
  examples: Record<string, unknown>;
}

interface Answer {
  headers?: Record<string, unknown>;
  content: Content[];
}

/** The code of each response of an operation, by status. */
interface Row {
  id: string;
  success: Record<string, string>;
  refusals: Record<string, string>;
  names: string[];
}

/** The text of `examples.ts`: the responses that a test can ask the local service for. */
export function exampleTable(document: Document): string {
  const rows = [...operationsOf(document)].map(({ operation }) => rowOf(document, operation));
  rows.sort((a, b) => a.id.localeCompare(b.id));
  const answers = unique(
    rows.flatMap(({ success, refusals }) => Object.values({ ...success, ...refusals })),
  );
  const named = (byStatus: Record<string, string>): string =>
    Object.entries(byStatus)
      .map(([status, answer]) => `${status}: answer${answers.indexOf(answer)}`)
      .join(', ');
  const refusals = unique(rows.map((row) => named(row.refusals)));
  return [
    `import type { OperationId } from './operations.ts';`,
    TYPES,
    `/** The names of the examples of each operation, both successes and errors. */
       export interface ExampleNames {
         ${rows.map(({ id, names }) => `${id}: ${union(names)};`).join('\n')}
       }`,
    ...answers.map((answer, at) => `const answer${at}: ExampleAnswer = ${answer};`),
    ...refusals.map((byStatus, at) => `const refusals${at}: ExampleAnswers = { ${byStatus} };`),
    `export const examples: Readonly<Record<OperationId, ExampleAnswers>> = {
        ${rows
          .map((row) => {
            const at = refusals.indexOf(named(row.refusals));
            return `${row.id}: { ${named(row.success)}, ...refusals${at} }`;
          })
          .join(',\n')}
      };`,
  ].join('\n\n');
}

const TYPES = `/** One response of the document: its bodies, by the names of their examples. */
export interface ExampleAnswer {
  readonly headers?: Readonly<Record<string, string>>;
  /** The usual media type is first. Empty if the response has no body. */
  readonly content: readonly {
    readonly types: readonly string[];
    readonly examples: Readonly<Record<string, unknown>>;
  }[];
}

/** The responses of an operation by status. \`default\` is for every other status. */
export type ExampleAnswers = Readonly<Record<string, ExampleAnswer>>;`;

function rowOf(document: Document, { operationId: id, responses }: OperationObject): Row {
  const row: Row = { id, success: {}, refusals: {}, names: [] };
  for (const [status, response] of Object.entries(responses)) {
    const answer = answerOf(document, resolve(document, response));
    const answers = status.startsWith('2') ? row.success : row.refusals;
    answers[status] = JSON.stringify(answer);
    if (status === 'default') continue;
    const names = unique(answer.content.flatMap(({ examples }) => Object.keys(examples)));
    const twice = names.find((name) => row.names.includes(name));
    if (twice !== undefined) throw new Error(`${id}: two responses have an example named ${twice}`);
    row.names.push(...names);
  }
  return row;
}

function answerOf(document: Document, { headers = {}, content = {} }: ResponseObject): Answer {
  const answer: Answer = { content: [] };
  for (const [type, { examples = {} }] of Object.entries(content)) {
    const values = Object.fromEntries(
      Object.entries(examples).map(([name, entry]) => [name, resolve(document, entry).value]),
    );
    const same = answer.content.find(
      (one) => JSON.stringify(one.examples) === JSON.stringify(values),
    );
    if (same) same.types.push(type);
    else answer.content.push({ types: [type], examples: values });
  }
  // A header without an example depends on the request.
  const shown = Object.entries(headers)
    .map(([name, header]) => [name.toLowerCase(), resolve(document, header).example])
    .filter(([, example]) => example !== undefined);
  return shown.length === 0 ? answer : { headers: Object.fromEntries(shown), ...answer };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
