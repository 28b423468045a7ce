import type { Document, PathItem, Server } from './document.ts';

/**
 * The bundled source with the servers of each path, which the root of the source lists once. In the bundle, the root has
 * the first server only, and a path that is elsewhere says so.
 */
export function withServers(document: Document): Document {
  const { servers = [] } = document;
  const [first] = servers;
  if (first === undefined) throw new Error('the document has no servers');
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => {
    const own = servers.filter(({ 'x-paths': pattern = '' }) => new RegExp(pattern).test(path));
    if (own.length === 0) throw new Error(`${path} has no server`);
    const isUsual = own.length === 1 && own[0] === first;
    return [path, isUsual ? item : { servers: own.map(withoutRule), ...item }];
  });
  return { ...document, servers: [withoutRule(first)], paths: Object.fromEntries(paths) };
}

function withoutRule(server: Server): Server {
  const copy = { ...server };
  delete copy['x-paths'];
  return copy;
}
