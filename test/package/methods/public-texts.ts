import ts from 'typescript';
import type { PublicMethods } from './public-methods.ts';

/** What is no name: the options that every call takes, and values that are data. */
const NO_NAMES = new Set([
  'CallOptions',
  'ConsumeOptions',
  'JobWaitOptions',
  'RecordOptions',
  'StandardSchema',
  'WaitOptions',
  'WriterOptions',
  'Date',
]);
/** Places that hold data to their last bit: no name is taken from it. */
const DATA = /(?:^|\.)(?:value|qdata|fdata)$/;
/** Places of a map that has some names of its own: those are as any other. */
const MAPS = new Set(['values']);

/**
 * Every text that a method of the client takes, as `Class.method(parameter)`, with `parameter.field` for a field of it
 * and `parameter.*` for the names in a map.
 */
export function publicTexts({ checker, all }: PublicMethods): string[] {
  const texts = all
    .filter(({ method, isLocal }) => method !== 'new' && !isLocal)
    .flatMap(({ owner, method, signature }) => {
      const called = method === '' ? owner : `${owner}.${method}`;
      return signature
        .getParameters()
        .flatMap((parameter) =>
          placesIn(checker, parameter.name, checker.getTypeOfSymbol(parameter)),
        )
        .map((place) => `${called}(${place})`);
    });
  return [...new Set(texts)].toSorted();
}

/** Where in a value of this type there are texts that anybody may have written. */
function placesIn(checker: ts.TypeChecker, place: string, given: ts.Type, depth = 0): string[] {
  const type = checker.getNonNullableType(given);
  const name = (type.aliasSymbol ?? type.getSymbol())?.name ?? '';
  if (NO_NAMES.has(name) || DATA.test(place) || depth > 6) return [];
  if (MAPS.has(place)) return [`${place}.*`];
  if (name === 'Filter') return [place];
  if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return [place];
  if (type.isUnionOrIntersection()) {
    return type.types.flatMap((one) => placesIn(checker, place, one, depth + 1));
  }
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const bound = type.getConstraint();
    return bound === undefined ? [] : placesIn(checker, place, bound, depth + 1);
  }
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (element !== undefined) return placesIn(checker, place, element, depth + 1);
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return [];
  if (name === 'Iterable') {
    return checker
      .getTypeArguments(type as ts.TypeReference)
      .slice(0, 1)
      .flatMap((one) => placesIn(checker, place, one, depth + 1));
  }
  const map =
    checker.getIndexTypeOfType(type, ts.IndexKind.String) === undefined ? [] : [`${place}.*`];
  const fields = checker
    .getPropertiesOfType(type)
    .flatMap((field) =>
      placesIn(checker, `${place}.${field.name}`, checker.getTypeOfSymbol(field), depth + 1),
    );
  return [...map, ...fields];
}
