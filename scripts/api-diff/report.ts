import type { Change } from './changes.ts';

/** The changes for people to read, a line each. */
export function report(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No changes.';
  const breaking = changes.filter((change) => change.breaking);
  const others = changes.filter((change) => !change.breaking);
  return [
    ...sectionOf('Breaking', breaking),
    ...sectionOf('Not breaking', others),
    `${count(changes.length, 'change')}, ${breaking.length} breaking.`,
  ].join('\n');
}

function sectionOf(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [`${title}:`, ...changes.map((change) => `  ${lineOf(change)}`), ''];
}

function lineOf({ kind, where, what, operations }: Change): string {
  const isOwn = operations.every((operation) => where.split(' ')[0]?.split('.')[0] === operation);
  const shown = operations.slice(0, 3).join(', ');
  const more = operations.length > 3 ? ` and ${operations.length - 3} more` : '';
  return `${kind.padEnd(7)}  ${where}: ${what}${isOwn ? '' : ` (${shown}${more})`}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
