import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const INDEX = fileURLToPath(new URL('../../../src/index.ts', import.meta.url));

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
 * Every text that a method of the package takes, as `Class.method(parameter)`, with `parameter.field` for a field of it
 * and `parameter.*` for the names in a map. Read off the types of the classes that the package exports.
 */
export function publicTexts(): string[] {
  const program = ts.createProgram([INDEX], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(INDEX);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${INDEX} exports nothing`);
  const texts = checker
    .getExportsOfModule(module)
    .map((symbol) => resolved(checker, symbol))
    .filter((symbol) => (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Function)) !== 0)
    .flatMap((symbol) => textsOf(checker, symbol));
  return [...new Set(texts)].toSorted();
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function textsOf(checker: ts.TypeChecker, symbol: ts.Symbol): string[] {
  if ((symbol.flags & ts.SymbolFlags.Function) !== 0) {
    return methodTexts(checker, symbol.name, checker.getTypeOfSymbol(symbol));
  }
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  // An error is made by the package, not by its callers.
  if (checker.getPropertyOfType(type, 'stack') !== undefined) return [];
  return checker
    .getPropertiesOfType(type)
    .filter((member) => isPublic(member))
    .flatMap((member) =>
      methodTexts(checker, `${symbol.name}.${member.name}`, checker.getTypeOfSymbol(member)),
    );
}

function isPublic(member: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Protected | ts.ModifierFlags.Private;
  if (member.name.startsWith('#') || member.name.startsWith('__@')) return false;
  return (member.declarations ?? []).every(
    (declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) === 0,
  );
}

function methodTexts(checker: ts.TypeChecker, method: string, type: ts.Type): string[] {
  return type
    .getCallSignatures()
    .flatMap((signature) => signature.getParameters())
    .flatMap((parameter) => placesIn(checker, parameter.name, checker.getTypeOfSymbol(parameter)))
    .map((place) => `${method}(${place})`);
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
