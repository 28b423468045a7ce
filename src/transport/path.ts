import { encodeSegment } from './path-segment.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** `template` with its placeholders filled, each with one segment of the path. TypeError for what can't be one. */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => encodeSegment(name, values[name]));
}

/** `template` with its placeholders filled for a person to read: no such path is ever called. */
export function showPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(values[name]));
}
