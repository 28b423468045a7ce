import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { exportedSymbols } from '../exported-symbols.ts';

const ENTRIES = ['../../../src/index.ts', '../../../src/local/index.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** A function of the package, or a method of a class that it exports. */
export interface PublicMethod {
  /** Name of the class, or of the function. */
  readonly owner: string;
  /** `new` for the constructor, and nothing for a function. */
  readonly method: string;
  readonly signature: ts.Signature;
  /** Is it a part of the local service? */
  readonly isLocal: boolean;
}

/** What callers of the package can call, read off the types that it exports. */
export class PublicMethods {
  readonly checker: ts.TypeChecker;
  readonly all: readonly PublicMethod[];

  constructor() {
    const program = ts.createProgram(ENTRIES, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'],
      strict: true,
      types: ['node'],
    });
    this.checker = program.getTypeChecker();
    this.all = ENTRIES.flatMap((entry, at) =>
      [...exportedSymbols(program, entry).values()].flatMap((symbol) =>
        this.#methodsOf(symbol, at > 0),
      ),
    );
  }

  #methodsOf(symbol: ts.Symbol, isLocal: boolean): PublicMethod[] {
    const { name: owner } = symbol;
    const own = this.checker.getTypeOfSymbol(symbol);
    if ((symbol.flags & ts.SymbolFlags.Function) !== 0) {
      return own
        .getCallSignatures()
        .map((signature) => ({ owner, method: '', signature, isLocal }));
    }
    if ((symbol.flags & ts.SymbolFlags.Class) === 0) return [];
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    // An error is made by the package, not by its callers.
    if (this.checker.getPropertyOfType(type, 'stack') !== undefined) return [];
    // Only a client is made by callers: the other classes come from it.
    const made = owner === 'ScrapinghubClient' ? own.getConstructSignatures() : [];
    return [
      ...made.map((signature) => ({ owner, method: 'new', signature, isLocal })),
      ...this.checker
        .getPropertiesOfType(type)
        .filter(isPublic)
        .flatMap((member) =>
          this.checker
            .getTypeOfSymbol(member)
            .getCallSignatures()
            .map((signature) => ({ owner, method: member.name, signature, isLocal })),
        ),
    ];
  }
}

function isPublic(member: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Protected | ts.ModifierFlags.Private;
  if (member.name.startsWith('#') || member.name.startsWith('__@')) return false;
  return (member.declarations ?? []).every(
    (declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) === 0,
  );
}
