import { compareContents } from './bodies.ts';
import { below, insideComponent, type Place } from './changes.ts';
import type { Context, PlacedOperation } from './context.ts';
import { change } from './limits.ts';
import { isSame, nodeOf, type Pair, pairsOf, resolved, sharedName } from './nodes.ts';

/** Compares what callers get. */
export function compareAnswers(
  { before, after }: Pair<PlacedOperation>,
  context: Context,
  operation: Place,
): void {
  const answers = { before: before.operation.responses, after: after.operation.responses };
  for (const [status, pair] of pairsOf(answers)) {
    const place = below({ ...operation, direction: 'answer' }, ` answer ${status}`);
    if (pair.before === undefined) {
      // Callers are ready for any error, but not for another success.
      context.changes.add('added', place, 'status', status.startsWith('2'));
    } else if (pair.after === undefined) {
      context.changes.add('removed', place, 'status', true);
    } else {
      compareOne(pair, context, place);
    }
  }
}

function compareOne(pair: Pair, context: Context, place: Place): void {
  const { documents, changes } = context;
  const name = sharedName(pair);
  const at = name === undefined ? place : insideComponent(place, `response ${name}`);
  compareContents(pair, context, at);
  const before = resolved(documents.before, pair.before);
  const after = resolved(documents.after, pair.after);
  const [old, now] = [before['x-error'], after['x-error']];
  if (!isSame({ before: old, after: now })) {
    // It decides which error is thrown.
    changes.add('changed', at, change('x-error', old, now), true);
  }
  compareHeaders({ before: before['headers'], after: after['headers'] }, context, at);
}

function compareHeaders(pair: Pair, { documents, changes, schemas }: Context, place: Place): void {
  const headers = { before: nodeOf(pair.before), after: nodeOf(pair.after) };
  for (const [name, { before, after }] of pairsOf(headers)) {
    const at = below(place, ` header ${name}`);
    if (before === undefined) changes.add('added', at, 'header', false);
    else if (after === undefined) changes.add('removed', at, 'header', true);
    else {
      const schemasOf = {
        before: resolved(documents.before, before)['schema'],
        after: resolved(documents.after, after)['schema'],
      };
      schemas.compareOptional(schemasOf, at);
    }
  }
}
