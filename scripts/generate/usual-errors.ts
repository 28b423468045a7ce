import { join } from 'node:path';
import {
  type Document,
  METHODS,
  type OperationObject,
  type PathItem,
  type ResponseRule,
} from './document.ts';

const PREFIX = '#/components/responses/';

/** The root of the source: only the parts that are read here. */
export interface SourceRoot {
  paths: Record<string, { $ref: string }>;
  components: object;
  'x-responses'?: ResponseRule[];
}

/** The root, to be bundled from another folder, with the responses of its rules as components. */
export function withRuledResponses(source: SourceRoot, folder: string): object {
  const at = ($ref: string): { $ref: string } => ({ $ref: join(folder, $ref) });
  const names = (source['x-responses'] ?? []).flatMap(({ responses }) => Object.values(responses));
  const responses = names.map((name) => [name, at(`responses/${name}.yaml`)]);
  const paths = Object.entries(source.paths).map(([path, { $ref }]) => [path, at($ref)]);
  return {
    ...source,
    paths: Object.fromEntries(paths),
    components: { ...source.components, responses: Object.fromEntries(responses) },
  };
}

/** The bundled source with the errors of its rules in each operation. A response of the operation's own has priority. */
export function withUsualErrors({ 'x-responses': rules = [], ...document }: Document): Document {
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => {
    const copy = { ...item };
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) copy[method] = withErrors(operation, rulesFor(rules, path, method));
    }
    return [path, copy];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function rulesFor(rules: readonly ResponseRule[], path: string, method: string): ResponseRule[] {
  return rules.filter(
    ({ paths, methods = [method] }) => new RegExp(paths).test(path) && methods.includes(method),
  );
}

function withErrors(operation: OperationObject, rules: readonly ResponseRule[]): OperationObject {
  const usual = rules.flatMap(({ responses }) => Object.entries(responses));
  const errors = usual.map(([status, name]) => [status, { $ref: `${PREFIX}${name}` }]);
  const { default: other, ...responses } = {
    ...Object.fromEntries(errors),
    ...operation.responses,
  };
  return { ...operation, responses: { ...responses, ...(other && { default: other }) } };
}
