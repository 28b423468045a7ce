import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ENTRIES = ['../../../src/index.ts', '../../../src/local/index.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** A parameter of a public method that takes options. */
export interface OptionPlace {
  /** `Items.iter(params)` */
  readonly takes: string;
  /** Name of the class, or of the function. */
  readonly owner: string;
  /** `new` for the constructor, and nothing for a function. */
  readonly method: string;
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

/** Every parameter of a public method that is an object of options, read off the types that the package exports. */
export function publicOptions(): OptionPlace[] {
  const program = ts.createProgram(ENTRIES, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
    strict: true,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  const places = new Map<string, OptionPlace>();
  for (const entry of ENTRIES) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${entry} exports nothing`);
    const methods = checker
      .getExportsOfModule(module)
      .flatMap((symbol) => methodsOf(checker, resolved(checker, symbol)));
    for (const method of methods) {
      for (const place of placesOf(checker, method)) {
        const known = places.get(place.takes)?.names ?? [];
        places.set(place.takes, { ...place, names: [...new Set([...known, ...place.names])] });
      }
    }
  }
  return [...places.values()].filter(({ takes }) => !RECORDS.has(takes));
}

interface Method {
  readonly owner: string;
  readonly method: string;
  readonly signature: ts.Signature;
}

function placesOf(checker: ts.TypeChecker, { owner, method, signature }: Method): OptionPlace[] {
  const parameters = signature.getParameters();
  const called = method === 'new' ? `new ${owner}` : [owner, method].filter(Boolean).join('.');
  return parameters.flatMap((parameter, at) => {
    const names = optionsIn(checker, checker.getTypeOfSymbol(parameter));
    if (names.length === 0) return [];
    const before = parameters.slice(0, at).map(({ name }) => name);
    return [{ takes: `${called}(${parameter.name})`, owner, method, before, names }];
  });
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function methodsOf(checker: ts.TypeChecker, symbol: ts.Symbol): Method[] {
  const { name: owner } = symbol;
  const own = checker.getTypeOfSymbol(symbol);
  if ((symbol.flags & ts.SymbolFlags.Function) !== 0) {
    return own.getCallSignatures().map((signature) => ({ owner, method: '', signature }));
  }
  if ((symbol.flags & ts.SymbolFlags.Class) === 0) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  // An error is made by the package, not by its callers.
  if (checker.getPropertyOfType(type, 'stack') !== undefined) return [];
  const methods = checker.getPropertiesOfType(type).filter(isPublic);
  // Only a client is made by callers: the other classes come from it.
  const made = owner === 'ScrapinghubClient' ? own.getConstructSignatures() : [];
  return [
    ...made.map((signature) => ({ owner, method: 'new', signature })),
    ...methods.flatMap((member) =>
      checker
        .getTypeOfSymbol(member)
        .getCallSignatures()
        .map((signature) => ({ owner, method: member.name, signature })),
    ),
  ];
}

function isPublic(member: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Protected | ts.ModifierFlags.Private;
  if (member.name.startsWith('#') || member.name.startsWith('__@')) return false;
  return (member.declarations ?? []).every(
    (declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) === 0,
  );
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
