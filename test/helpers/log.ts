import type { Logger } from 'scrapinghub-client';

/** A logger that remembers. */
export interface Log extends Logger {
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

export function linesOfLog(): Log {
  const lines: string[] = [];
  const warnings: string[] = [];
  return {
    lines,
    warnings,
    debug: (line) => void lines.push(line),
    warn: (line) => {
      lines.push(line);
      warnings.push(line);
    },
  };
}
