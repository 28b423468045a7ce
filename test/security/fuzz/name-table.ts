import { hostileNames } from '../names/malformed-names.ts';
import { facadeCalls } from '../names/named-calls.ts';
import { verdictOf } from '../names/check-name.ts';
import { Witness } from '../names/recording-server.ts';

/** What each place does with each hostile name, as a table in Markdown: `=` arrives as it is, `T` is a TypeError. */
export async function nameTable(): Promise<{ lines: string[]; wrongs: string[] }> {
  await using witness = await Witness.start();
  const heads = hostileNames.map(([what]) => `\`${what}\``);
  const lines = [row(['Place', ...heads]), row(['---', ...heads.map(() => '---')])];
  const wrongs: string[] = [];
  for (const call of facadeCalls) {
    const cells: string[] = [];
    for (const [, name] of hostileNames) {
      const verdict = await verdictOf(witness, call, name);
      if (typeof verdict === 'object') wrongs.push(verdict.wrong);
      cells.push(typeof verdict === 'object' ? '**wrong**' : verdict === 'sent' ? '=' : 'T');
    }
    lines.push(row([`\`${call.takes}\``, ...cells]));
  }
  return { lines, wrongs };
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
