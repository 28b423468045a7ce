/** A row of a table in a Markdown text, below the heads of its columns. */
export interface TableRow {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITER_ROW = /^\|(?: *:?-+:? *\|)+$/;
const BETWEEN_CELLS = /(?<!\\)\|/;
const CODE_SPAN = /`([^`]+)`/g;

/** The rows of all tables of `markdown`, in order. */
export function tableRows(markdown: string): TableRow[] {
  const lines = markdown.split('\n');
  return lines.flatMap((text, index) => {
    const isHead = DELIMITER_ROW.test(lines[index + 1] ?? '');
    if (!text.startsWith('|') || isHead || DELIMITER_ROW.test(text)) return [];
    const cells = text
      .split(BETWEEN_CELLS)
      .slice(1, -1)
      .map((cell) => cell.trim());
    return [{ line: index + 1, cells }];
  });
}

/** The points of the list under a heading. */
export function listUnder(heading: string, markdown: string): string[] {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own.split('\n').filter((line) => line.startsWith('- '));
}

/** The texts between backticks. */
export function codeSpans(text: string): string[] {
  return [...text.matchAll(CODE_SPAN)].flatMap(([, code]) => code ?? []);
}
