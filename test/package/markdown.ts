/** A row of a table in a Markdown text, below the heads of its columns. */
export interface TableRow {
  /** Number of its line, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITER_ROW = /^\|(?: *:?-+:? *\|)+$/;
const BETWEEN_CELLS = /(?<!\\)\|/;
const CODE_SPAN = /`([^`]+)`/g;

/** A table: the heads of its columns, and the rows below them. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The tables of `markdown`, in order. */
export function tablesIn(markdown: string): Table[] {
  const lines = markdown.split('\n');
  return lines.flatMap((text, index) => {
    if (!DELIMITER_ROW.test(text)) return [];
    const below = lines.slice(index + 1);
    const end = below.findIndex((line) => !line.startsWith('|'));
    const rows = below.slice(0, end < 0 ? below.length : end);
    return {
      heads: cellsOf(lines[index - 1] ?? ''),
      rows: rows.map((row, at) => ({ line: index + 2 + at, cells: cellsOf(row) })),
    };
  });
}

/** The rows of all tables of `markdown`, in order. */
export function tableRows(markdown: string): TableRow[] {
  return tablesIn(markdown).flatMap(({ rows }) => rows);
}

function cellsOf(row: string): string[] {
  const cells = row.split(BETWEEN_CELLS).slice(1, -1);
  return cells.map((cell) => cell.trim());
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
