import { type Document, type OperationObject, operationsOf } from '../generate/document.ts';
import { compareAnswers } from './answers.ts';
import { compareBodies } from './bodies.ts';
import { below, type Change, Changes, type Place } from './changes.ts';
import type { Context, PlacedOperation } from './context.ts';
import { change } from './limits.ts';
import { isSame, listOf, type Pair, text } from './nodes.ts';
import { compareParameters } from './parameters.ts';
import { SchemaComparison } from './schemas.ts';

/** Everything that differs between two bundled documents, as far as callers can tell. */
export function compareDocuments(documents: Pair<Document>): Change[] {
  const changes = new Changes();
  const context = { documents, changes, schemas: new SchemaComparison(documents, changes) };
  const { both, removed, added } = matched(documents);
  for (const { method, path, operation } of removed) {
    changes.add('removed', placeOf(operation), `operation ${method} ${path}`, true);
  }
  for (const { method, path, operation } of added) {
    changes.add('added', placeOf(operation), `operation ${method} ${path}`, false);
  }
  for (const pair of both) compareOperations(pair, context);
  return changes.sorted();
}

function placeOf({ operationId }: OperationObject): Place {
  return { operation: operationId, subject: operationId, direction: 'request', path: '' };
}

/** An operation is known by its id, or by its place where the id is another. */
function matched(documents: Pair<Document>): {
  both: Pair<PlacedOperation>[];
  removed: PlacedOperation[];
  added: PlacedOperation[];
} {
  const before = [...operationsOf(documents.before)];
  const after = [...operationsOf(documents.after)];
  const ids = new Set(before.map(({ operation }) => operation.operationId));
  const isSuccessor = (old: PlacedOperation, now: PlacedOperation): boolean =>
    ids.has(now.operation.operationId)
      ? now.operation.operationId === old.operation.operationId
      : now.path === old.path && now.method === old.method;
  const both = before.flatMap((old) => {
    const now = after.find((one) => isSuccessor(old, one));
    return now === undefined ? [] : [{ before: old, after: now }];
  });
  return {
    both,
    removed: before.filter((old) => !both.some((pair) => pair.before === old)),
    added: after.filter((now) => !both.some((pair) => pair.after === now)),
  };
}

function compareOperations(pair: Pair<PlacedOperation>, context: Context): void {
  const { before, after } = pair;
  const place = placeOf(after.operation);
  const tell = (name: string, old: unknown, now: unknown, breaking: boolean): void => {
    if (!isSame({ before: old, after: now }))
      context.changes.add('changed', place, change(name, old, now), breaking);
  };
  tell('operationId', before.operation.operationId, after.operation.operationId, true);
  const [oldPlace, newPlace] = [before, after].map(({ method, path }) => `${method} ${path}`);
  tell('place', oldPlace, newPlace, true);
  tell(
    'host',
    hostOf(context.documents.before, before),
    hostOf(context.documents.after, after),
    true,
  );
  tell('x-idempotent', before.operation['x-idempotent'], after.operation['x-idempotent'], false);
  tell('deprecated', before.operation.deprecated, after.operation.deprecated, false);
  compareSecurity(pair, context, below(place, ' security'));
  compareParameters(pair, context, place);
  compareBodies(pair, context, place);
  compareAnswers(pair, context, place);
}

function hostOf(document: Document, { item }: PlacedOperation): string | undefined {
  const [server] = (item.servers ?? document.servers ?? []).map((one) => one['x-host'] ?? one.url);
  return server;
}

/** Each entry is one way to sign a request; an empty one is none at all. */
function compareSecurity(
  { before, after }: Pair<PlacedOperation>,
  { documents, changes }: Context,
  place: Place,
): void {
  const ways = {
    before: listOf(before.operation.security ?? documents.before.security).map(text),
    after: listOf(after.operation.security ?? documents.after.security).map(text),
  };
  const isOpen = ways.after.length === 0 || ways.after.includes('{}');
  const wasOpen = ways.before.length === 0 || ways.before.includes('{}');
  if (wasOpen && !isOpen) changes.add('changed', place, 'a key is needed', true);
  for (const way of ways.before.filter((one) => !ways.after.includes(one))) {
    changes.add('removed', place, way, !isOpen);
  }
  for (const way of ways.after.filter((one) => !ways.before.includes(one))) {
    changes.add('added', place, way, false);
  }
}
