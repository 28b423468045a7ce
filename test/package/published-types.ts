import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSDOWN = join(ROOT, 'node_modules/.bin/tsdown');
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
    const source = program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    this.#exports = new Map(
      this.#checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]),
    );
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
  #typesOf(exported: ts.Symbol): ts.Type[] {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? this.#checker.getAliasedSymbol(exported) : exported;
    const isConstant = (symbol.flags & ts.SymbolFlags.Variable) !== 0;
    return [
      this.#checker.getDeclaredTypeOfSymbol(symbol),
      ...(isConstant ? [this.#checker.getTypeOfSymbol(symbol)] : []),
    ];
  }
}

/** Builds the package into a folder of its own, and reads the types that come out. */
export async function buildPublishedTypes(): Promise<PublishedTypes> {
  const folder = await mkdtemp(join(tmpdir(), 'scrapinghub-client-'));
  try {
    await promisify(execFile)(TSDOWN, ['--out-dir', folder], { cwd: ROOT });
    return new PublishedTypes(join(folder, 'index.d.ts'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
