import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf, commandsOf, Copy } from './follow-the-guide.ts';

const PROJECT = 'src/facade/projects/project.ts';

/** The one code block of its language in a step of the guide, or one of several. */
async function block(step: number, language: string, at = 0): Promise<string> {
  const code = (await blocksOf(step, language))[at];
  if (code === undefined) throw new Error(`step ${step} has no block ${at} of ${language}`);
  return code;
}

test('an endpoint is added as the guide tells', { timeout: 600_000 }, async () => {
  const copy = await Copy.make();
  try {
    await copy.write('openapi/schemas/ProjectBudget.yaml', await block(1, 'yaml', 0));
    await copy.write('openapi/paths/project-budget.yaml', await block(1, 'yaml', 1));
    const [paths = '', path = ''] = (await block(1, 'yaml', 2)).trim().split('\n');
    await copy.insert('openapi/openapi.yaml', '  /projects/{project}/settings: ', `${path}\n`);
    expect(await copy.read('openapi/openapi.yaml')).toContain(`\n${paths}\n`);

    for (const command of await commandsOf(2)) await copy.run(command);
    expect(await copy.read('src/generated/operations.ts')).toContain('getProjectBudget');

    const [command = ''] = await commandsOf(3);
    expect(await copy.run(command)).toContain((await block(3, 'text')).trim());

    await copy.insert(PROJECT, 'import ', await block(4, 'ts', 0));
    const project = await copy.read(PROJECT);
    const end = project.indexOf('\n}\n', project.indexOf('export class Project ')) + 1;
    const method = await block(4, 'ts', 1);
    await copy.write(PROJECT, `${project.slice(0, end)}\n${method}${project.slice(end)}`);
    await copy.insert('src/index.ts', 'export ', await block(4, 'ts', 2));

    const handlers = 'src/local/handlers/projects.ts';
    await copy.insert(handlers, "  | 'getProjectSummary'", await block(4, 'ts', 3));
    await copy.insert(handlers, '  getProjectSummary({', await block(4, 'ts', 4));

    await copy.write('test/contract/calls/project-budget.ts', await block(5, 'ts', 0));
    await copy.insert('test/contract/calls.ts', 'import ', await block(5, 'ts', 1));
    await copy.insert('test/contract/calls.ts', '  ...settingCalls', await block(5, 'ts', 2));
    const [types = '', contract = ''] = await commandsOf(5);
    await copy.run(types);
    expect(await copy.run(`${contract} --reporter=json`)).toContain('"numFailedTests":0');
  } finally {
    await copy.remove();
  }
  expect(existsSync(copy.folder)).toBe(false);
});
