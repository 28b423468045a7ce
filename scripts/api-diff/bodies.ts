import { below, insideComponent, type Place } from './changes.ts';
import type { Context, PlacedOperation } from './context.ts';
import { isSame, nodeOf, type Pair, pairsOf, resolved, sharedName } from './nodes.ts';

/** Compares what callers send. */
export function compareBodies(
  { before, after }: Pair<PlacedOperation>,
  context: Context,
  operation: Place,
): void {
  const { documents, changes } = context;
  const pair: Pair = { before: before.operation.requestBody, after: after.operation.requestBody };
  if (pair.before === undefined && pair.after === undefined) return;
  const name = sharedName(pair);
  const place =
    name === undefined ? below(operation, ' body') : insideComponent(operation, `body ${name}`);
  const [was, is] = [
    resolved(documents.before, pair.before)['required'] === true,
    resolved(documents.after, pair.after)['required'] === true,
  ];
  if (pair.before === undefined) {
    changes.add('added', place, is ? 'required body' : 'body', is);
  } else if (pair.after === undefined) {
    changes.add('removed', place, 'body', true);
  } else {
    if (was !== is) {
      changes.add('changed', place, is ? 'optional → required' : 'required → optional', is);
    }
    compareContents(pair, context, place);
  }
}

/** Compares the media types of a body, of a request or of an answer, and what each carries. */
export function compareContents(
  pair: Pair,
  { documents, changes, schemas }: Context,
  place: Place,
): void {
  const contents = {
    before: nodeOf(resolved(documents.before, pair.before)['content']),
    after: nodeOf(resolved(documents.after, pair.after)['content']),
  };
  for (const [type, { before, after }] of pairsOf(contents)) {
    const at = below(place, ` ${type}`);
    if (before === undefined) {
      changes.add('added', at, 'media type', false);
    } else if (after === undefined) {
      changes.add('removed', at, 'media type', true);
    } else {
      const [old, now] = [nodeOf(before), nodeOf(after)];
      schemas.compareOptional({ before: old['schema'], after: now['schema'] }, at);
      if (!isSame({ before: old['encoding'], after: now['encoding'] }))
        changes.add('changed', at, 'encoding', true);
    }
  }
}
