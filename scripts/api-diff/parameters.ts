import type { Document } from '../generate/document.ts';
import { below, insideComponent, type Place } from './changes.ts';
import type { Context, PlacedOperation } from './context.ts';
import { change } from './limits.ts';
import {
  isSame,
  type Node,
  nodeOf,
  type Pair,
  pairsOf,
  resolved,
  sharedName,
  text,
} from './nodes.ts';

/** Compares what callers put into the path, the query and the headers. */
export function compareParameters(
  operations: Pair<PlacedOperation>,
  context: Context,
  place: Place,
): void {
  const { documents, changes } = context;
  const parameters = {
    before: parametersOf(documents.before, operations.before),
    after: parametersOf(documents.after, operations.after),
  };
  for (const [name, pair] of pairsOf(parameters)) {
    const at = below(place, ` ${name}`);
    if (pair.before === undefined) {
      const isNeeded = resolved(documents.after, pair.after)['required'] === true;
      changes.add('added', at, isNeeded ? 'required parameter' : 'parameter', isNeeded);
    } else if (pair.after === undefined) {
      changes.add('removed', at, 'parameter', true);
    } else {
      compareOne(pair, context, at);
    }
  }
}

/** A later parameter of the same name and place replaces an earlier one, the operation's that of its path. */
function parametersOf(document: Document, { item, operation }: PlacedOperation): Node {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  return Object.fromEntries(
    parameters.map((parameter) => {
      const { name, in: where } = resolved(document, parameter);
      return [`${text(where)} ${text(name)}`, parameter];
    }),
  );
}

function compareOne(pair: Pair, { documents, changes, schemas }: Context, place: Place): void {
  const component = sharedName(pair);
  const at = component === undefined ? place : insideComponent(place, `parameter ${component}`);
  const before = resolved(documents.before, pair.before);
  const after = resolved(documents.after, pair.after);
  const [was, is] = [before['required'] === true, after['required'] === true];
  if (was !== is) {
    changes.add('changed', at, is ? 'optional → required' : 'required → optional', is);
  }
  for (const name of ['style', 'explode', 'allowReserved']) {
    const [old, now] = [before[name], after[name]];
    if (!isSame({ before: old, after: now }))
      changes.add('changed', at, change(name, old, now), true);
  }
  schemas.compareOptional({ before: before['schema'], after: after['schema'] }, at);
  const contents = { before: nodeOf(before['content']), after: nodeOf(after['content']) };
  for (const [, { before: old, after: now }] of pairsOf(contents)) {
    schemas.compareOptional({ before: nodeOf(old)['schema'], after: nodeOf(now)['schema'] }, at);
  }
}
