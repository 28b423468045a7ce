/** The versions of Node in whose place the whole of the tests' core runs; `npm test` is for the one that is there. */
export const NODE_VERSIONS: readonly string[] = ['22.23.3', '24.21.0', '26.10.0'];

/** The oldest Node that the package promises to run on. */
export const OLDEST_NODE = '20.19.0';

export const DENO = 'deno@2.9.6';
export const BUN = 'bun@1.4.5';
export const WORKERD = 'workerd@1.20261117.1';

/** Compilers that read the types whole. Node's own types ask for more than the oldest of them. */
export const TYPESCRIPT_VERSIONS: readonly string[] = ['5.7.3', '6.0.3', '7.0.2'];

/** The oldest compiler for an app that does not check its libraries. */
export const OLDEST_TYPESCRIPT = '5.2.2';

/** The version of Node for generators of other clients, which need a newer one than this package. */
export const GENERATOR_NODE = '24.21.0';

/** A webpack from before 5.90.2, which fails on an optional package that is not installed. */
export const OLD_WEBPACK: readonly string[] = ['webpack@5.88.2', 'webpack-cli@5.1.4'];
