import type { Changes, Place } from './changes.ts';
import { isSame, listOf, type Node, type Pair, text } from './nodes.ts';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const LOWER = ['exclusiveMinimum', 'minItems', 'minLength', 'minProperties', 'minimum'];
const UPPER = ['exclusiveMaximum', 'maxItems', 'maxLength', 'maxProperties', 'maximum'];
const RULES = ['format', 'multipleOf', 'pattern', 'propertyNames', 'uniqueItems'];

/** What `limits.ts` compares. */
export const LIMITS: readonly string[] = ['const', 'default', 'enum', 'type'].concat(
  LOWER,
  UPPER,
  RULES,
);

/** Compares what values two schemas take. Says whether they have a type in common, so that it pays to look inside. */
export function compareLimits(pair: Pair<Node>, place: Place, changes: Changes): boolean {
  const types: Pair<readonly string[]> = {
    before: typesOf(pair.before),
    after: typesOf(pair.after),
  };
  compareSets(types, place, changes, 'type');
  compareValues(pair, place, changes);
  for (const name of LOWER) compareBound(pair, name, 1, place, changes);
  for (const name of UPPER) compareBound(pair, name, -1, place, changes);
  for (const name of RULES) compareRule(pair, name, place, changes);
  compareDefault(pair, place, changes);
  return types.after.some((type) => types.before.includes(type));
}

/** All types that a schema takes; `number` takes integers, too. */
function typesOf(schema: Node): readonly string[] {
  const values = valuesOf(schema);
  const { type = values?.map(typeOf) } = schema;
  if (type === undefined) return TYPES;
  const types = new Set(Array.isArray(type) ? type.map(String) : [String(type)]);
  if (types.has('number')) types.add('integer');
  return [...types].toSorted();
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function valuesOf(schema: Node): readonly unknown[] | undefined {
  if ('const' in schema) return [schema['const']];
  return 'enum' in schema ? listOf(schema['enum']) : undefined;
}

/** A caller may write less than before, or may read more: either breaks it. */
function compareSets(
  { before, after }: Pair<readonly string[]>,
  place: Place,
  changes: Changes,
  name: string,
): void {
  const lost = before.filter((one) => !after.includes(one));
  const gained = after.filter((one) => !before.includes(one));
  if (lost.length === 0 && gained.length === 0) return;
  const isBreaking = place.direction === 'request' ? lost.length > 0 : gained.length > 0;
  changes.add('changed', place, `${name} ${listed(before)} → ${listed(after)}`, isBreaking);
}

function listed(types: readonly string[]): string {
  if (types.length === TYPES.length) return 'anything';
  const plain = types.includes('number') ? types.filter((type) => type !== 'integer') : types;
  return plain.join(' | ');
}

function compareValues(pair: Pair<Node>, place: Place, changes: Changes): void {
  const before = valuesOf(pair.before)?.map(text);
  const after = valuesOf(pair.after)?.map(text);
  if (before === undefined && after === undefined) return;
  const isRequest = place.direction === 'request';
  if (before === undefined || after === undefined) {
    const what = after === undefined ? 'any value' : `only ${after.join(' | ')}`;
    changes.add('changed', place, `takes ${what}`, isRequest === (before === undefined));
    return;
  }
  for (const value of before.filter((one) => !after.includes(one))) {
    changes.add('removed', place, `value ${value}`, isRequest);
  }
  for (const value of after.filter((one) => !before.includes(one))) {
    changes.add('added', place, `value ${value}`, !isRequest);
  }
}

/** Only requests are refused for a limit; what is read keeps its type. */
function compareBound(
  { before, after }: Pair<Node>,
  name: string,
  sign: 1 | -1,
  place: Place,
  changes: Changes,
): void {
  const [old, now] = [before[name], after[name]];
  if (old === now) return;
  const isNarrower =
    now !== undefined && (old === undefined || sign * (Number(now) - Number(old)) > 0);
  changes.add(
    'changed',
    place,
    change(name, old, now),
    isNarrower && place.direction === 'request',
  );
}

function compareRule(pair: Pair<Node>, name: string, place: Place, changes: Changes): void {
  const rule = { before: pair.before[name], after: pair.after[name] };
  if (isSame(rule)) return;
  const isBreaking = place.direction === 'request' && rule.after !== undefined;
  changes.add('changed', place, change(name, rule.before, rule.after), isBreaking);
}

/** Who leaves a value out gets another result without a change of its own. */
function compareDefault(pair: Pair<Node>, place: Place, changes: Changes): void {
  const value = { before: pair.before['default'], after: pair.after['default'] };
  if (isSame(value)) return;
  const what = change('default', value.before, value.after);
  changes.add('changed', place, what, place.direction === 'request');
}

export function change(name: string, before: unknown, after: unknown): string {
  const [old, now] = [before, after].map((value) => (value === undefined ? 'none' : text(value)));
  return `${name} ${old} → ${now}`;
}
