import type { Document } from './document.ts';

/**
 * Refuses a component with the name of another one, in any case. Generators put schemas, parameters and responses into
 * one namespace in PascalCase, and would call the second one `Filter2`.
 */
export function checkNames({ components }: Document): void {
  const seen = new Map<string, string>();
  for (const [section, entries] of Object.entries(components)) {
    if (section === 'examples') continue;
    for (const name of Object.keys(entries)) {
      const other = seen.get(name.toLowerCase());
      if (other !== undefined) throw new Error(`${section}/${name} has the name of ${other}`);
      seen.set(name.toLowerCase(), `${section}/${name}`);
    }
  }
}
