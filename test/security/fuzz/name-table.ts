import { malformedNames } from '../names/malformed-names.ts';
import { facadeCalls } from '../names/named-calls.ts';
import { checkName } from '../names/check-name.ts';
import { RecordingServer } from '../names/recording-server.ts';

/** What each place does with each malformed name, as a table in Markdown: `=` arrives as it is, `T` is a TypeError. */
export async function nameTable(): Promise<{ lines: string[]; wrongs: string[] }> {
  await using server = await RecordingServer.start();
  const heads = malformedNames.map(([what]) => `\`${what}\``);
  const lines = [row(['Place', ...heads]), row(['---', ...heads.map(() => '---')])];
  const wrongs: string[] = [];
  for (const call of facadeCalls) {
    const cells: string[] = [];
    for (const [, name] of malformedNames) {
      const check = await checkName(server, call, name);
      if (typeof check === 'object') wrongs.push(check.wrong);
      cells.push(typeof check === 'object' ? '**wrong**' : check === 'sent' ? '=' : 'T');
    }
    lines.push(row([`\`${call.takes}\``, ...cells]));
  }
  return { lines, wrongs };
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
