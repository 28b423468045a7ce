import type { Cloud } from '../state/cloud.ts';
import type { Query } from '../wire/query.ts';
import { invalidValue, Refusal } from '../wire/refusal.ts';

/** The project that a query or a form names. Throws a Refusal if it is missing or not a number. */
export async function projectIn(query: Query, cloud: Cloud): Promise<number> {
  const text = query.text('project');
  if (text === undefined) throw new Refusal(400, "missing 'project' argument");
  const project = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(project)) throw invalidValue('project', text);
  await cloud.spiders.addProject(project);
  return project;
}
