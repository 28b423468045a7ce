import ts from 'typescript';
import type { PublicMethod, PublicMethods } from './public-methods.ts';

/** A parameter of a public method that takes options. */
export interface OptionPlace extends Pick<PublicMethod, 'owner' | 'method'> {
  /** `Items.iter(params)` */
  readonly takes: string;
  /** The names of the parameters before it. */
  readonly before: readonly string[];
  /** The names of the options. */
  readonly names: readonly string[];
}

/** Objects that are data of the service: a field that is unknown today may be one of tomorrow. */
const RECORDS = new Set([
  'PeriodicJobs.create(job)',
  'PeriodicJobs.update(change)',
  'Requests.write(record)',
  'Collection.set(records)',
  'FrontierQueue.add(requests)',
  // Those of `fetch`.
  'LocalService.fetch(input)',
  'LocalService.fetch(init)',
]);

/** Every parameter of a public method that is an object of options. */
export function publicOptions({ checker, all }: PublicMethods): OptionPlace[] {
  const places = new Map<string, OptionPlace>();
  for (const method of all) {
    for (const place of placesOf(checker, method)) {
      const known = places.get(place.takes)?.names ?? [];
      places.set(place.takes, { ...place, names: [...new Set([...known, ...place.names])] });
    }
  }
  return [...places.values()].filter(({ takes }) => !RECORDS.has(takes));
}

function placesOf(
  checker: ts.TypeChecker,
  { owner, method, signature }: PublicMethod,
): OptionPlace[] {
  const parameters = signature.getParameters();
  const called = method === 'new' ? `new ${owner}` : [owner, method].filter(Boolean).join('.');
  return parameters.flatMap((parameter, at) => {
    const names = optionsIn(checker, checker.getTypeOfSymbol(parameter));
    if (names.length === 0) return [];
    const before = parameters.slice(0, at).map(({ name }) => name);
    return [{ takes: `${called}(${parameter.name})`, owner, method, before, names }];
  });
}

/** The names of the options, if values of this type are options: objects whose fields are known by name. */
function optionsIn(checker: ts.TypeChecker, given: ts.Type): string[] {
  const type = checker.getNonNullableType(given);
  if (type.isUnion()) return type.types.flatMap((one) => optionsIn(checker, one));
  const isObject = (type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection();
  if (!isObject || type.getCallSignatures().length > 0) return [];
  const fields = checker.getPropertiesOfType(type).map(({ name }) => name);
  const isMap = checker.getIndexInfosOfType(type).length > 0;
  const isClass = fields.some((name) => name.startsWith('__@'));
  return isMap || isClass ? [] : fields;
}
