import ts from 'typescript';
import { exportedSymbols } from './exported-symbols.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  types: [],
};

/** The types of a package, as its users see them. */
export class PublishedTypes {
  readonly #checker: ts.TypeChecker;
  readonly #exports: ReadonlyMap<string, ts.Symbol>;

  /** `file` is the package's index.d.ts, or its source. */
  constructor(file: string) {
    const program = ts.createProgram([file], OPTIONS);
    this.#checker = program.getTypeChecker();
    this.#exports = exportedSymbols(program, file);
  }

  /** Whether the package exports `name`: `'parseJobKey'`, or a member, inherited or not: `'Job.metadata'`. */
  has(name: string): boolean {
    const [type = '', member] = name.split('.');
    const exported = this.#exports.get(type);
    if (exported === undefined || member === undefined) return exported !== undefined;
    return this.#typesOf(exported).some(
      (one) => this.#checker.getPropertyOfType(one, member) !== undefined,
    );
  }

  /** A name may be a type, a value or both, as a class is; its value's members are the static ones. */
  #typesOf(symbol: ts.Symbol): ts.Type[] {
    const isConstant = (symbol.flags & ts.SymbolFlags.Variable) !== 0;
    return [
      this.#checker.getDeclaredTypeOfSymbol(symbol),
      ...(isConstant ? [this.#checker.getTypeOfSymbol(symbol)] : []),
    ];
  }
}
