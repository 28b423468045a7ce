import { type Document, resolve } from './document.ts';

/** The document without the components and tags that none of its paths uses. */
export function usedParts(document: Document): Document {
  const { components, paths, security, tags = [], ...rest } = document;
  const used = new Set<string>();
  collect(document, { paths, security }, used);
  const sections = Object.entries(components).map(([section, entries]) => [
    section,
    Object.fromEntries(
      Object.entries(entries).filter(([name]) => used.has(`#/components/${section}/${name}`)),
    ),
  ]);
  return {
    ...rest,
    ...(security && { security }),
    tags: tags.filter(({ name }) => used.has(name)),
    paths,
    components: Object.fromEntries(sections),
  };
}

/** Collects every reference, and the names of tags and security schemes, in `value` and in what it refers to. */
function collect(document: Document, value: unknown, used: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === '$ref' && typeof part === 'string') follow(document, part, used);
    else if (key === 'tags' && Array.isArray(part)) for (const tag of part) used.add(String(tag));
    else if (key === 'security' && Array.isArray(part)) {
      for (const name of part.flatMap((one) => Object.keys(one))) {
        used.add(`#/components/securitySchemes/${name}`);
      }
    } else collect(document, part, used);
  }
}

function follow(document: Document, reference: string, used: Set<string>): void {
  if (used.has(reference)) return;
  used.add(reference);
  collect(document, resolve(document, { $ref: reference }), used);
}
