import { type Document, type PathItem, serversOf } from './document.ts';
import { usedParts } from './used-parts.ts';

/**
 * The part of the document that is on one host, with its server at the root. Many generators ignore the servers of a
 * path, and would send its calls to the wrong host.
 */
export function hostDocument(document: Document, host: string): Document {
  const paths = Object.entries(document.paths).filter(
    ([, item]) => serversOf(document, item)[0]?.['x-host'] === host,
  );
  const [first] = paths;
  if (first === undefined) throw new Error(`no path is on the host ${host}`);
  return usedParts({
    ...document,
    servers: serversOf(document, first[1]).slice(0, 1),
    paths: Object.fromEntries(paths.map(([path, item]) => [path, withoutServers(item)])),
  });
}

function withoutServers(item: PathItem): PathItem {
  const copy = { ...item };
  delete copy.servers;
  return copy;
}
