import { type Rounds, secondsOf, speedOf, type Spread } from './measure.ts';

/** Prints a Markdown table. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly string[][],
): void {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log(`\n**${title}**\n`);
  console.log([line(head), rule, ...rows.map(line)].join('\n'));
}

/** `1.23 (1.20–1.30)`: the median and the quartiles. */
export function ratio({ low, median, high }: Spread): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** Prints how much faster each of `ours` is than each of `peers`, and its speed on this machine. */
export function printSpeeds(
  title: string,
  rounds: Rounds,
  { ours, peers, things }: { ours: string[]; peers: string[]; things: number },
): void {
  const head = ['against:', ...peers, 'here, 1000/s'];
  const rows = ours.map((name) => [
    name,
    ...peers.map((peer) => ratio(speedOf(rounds, name, peer))),
    (things / secondsOf(rounds, name) / 1000).toFixed(1),
  ]);
  printTable(title, head, rows);
}
