// Replaces the `fetch` of Node by one that calls it, as instrumentation does: then the client sends its requests with it,
// and not with `node:http`.
const { fetch } = globalThis;

globalThis.fetch = (input, init) => fetch(input, init);
