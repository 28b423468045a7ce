import type { Cloud } from '../state/cloud.ts';
import { listOf, type LocalServiceOptions } from '../options.ts';
import { exampleAccount } from './example-account.ts';
import { plant } from './plant.ts';

/** Gives a new service the state that it begins with. One that has projects keeps what it has. */
export async function begin(cloud: Cloud, options: LocalServiceOptions): Promise<void> {
  const isNew = cloud.spiders.projects().length === 0;
  if (isNew && options.empty !== true)
    await plant(cloud, exampleAccount(options.run !== undefined));
  if (isNew && options.seed !== undefined) await plant(cloud, options.seed);
  const projects = listOf(options.project);
  for (const project of projects) await cloud.spiders.addProject(project);
  for (const project of projects.length > 0 ? projects : cloud.spiders.projects()) {
    for (const name of listOf(options.spider)) await cloud.addSpider(project, name);
  }
}
