import type { Document } from '../generate/document.ts';
import { below, type Changes, insideComponent, type Place } from './changes.ts';
import { change, compareLimits, LIMITS } from './limits.ts';
import {
  isNode,
  isSame,
  listOf,
  nameIn,
  type Node,
  nodeOf,
  type Pair,
  pairsOf,
  resolved,
  sharedName,
} from './nodes.ts';

/** What says nothing about the values. */
const REMARKS = ['$comment', 'deprecated', 'description', 'example', 'examples', 'title'];
/** What is compared part by part. */
const PARTS = [
  'additionalProperties',
  'anyOf',
  'items',
  'oneOf',
  'prefixItems',
  'properties',
  'readOnly',
  'required',
  'writeOnly',
];
const KNOWN = new Set([...REMARKS, ...PARTS, ...LIMITS]);

/** Compares what callers may write, or will read, where two schemas stand. */
export class SchemaComparison {
  readonly #documents: Pair<Document>;
  readonly #changes: Changes;

  constructor(documents: Pair<Document>, changes: Changes) {
    this.#documents = documents;
    this.#changes = changes;
  }

  compare(pair: Pair, place: Place, above: readonly string[] = []): void {
    const round = JSON.stringify([nodeOf(pair.before)['$ref'], nodeOf(pair.after)['$ref']]);
    const isReference = round.includes('#');
    if (isReference && above.includes(round)) return;
    const name = sharedName(pair);
    const at = name === undefined ? place : insideComponent(place, name);
    const schemas: Pair<Node> = {
      before: flattened(this.#documents.before, pair.before),
      after: flattened(this.#documents.after, pair.after),
    };
    if (!compareLimits(schemas, at, this.#changes)) return;
    this.#compareParts(schemas, at, isReference ? [...above, round] : above);
  }

  #compareParts(schemas: Pair<Node>, place: Place, above: readonly string[]): void {
    this.#compareProperties(schemas, place, above);
    const parts = (name: string): Pair => ({
      before: schemas.before[name],
      after: schemas.after[name],
    });
    this.#compareOpenness(parts('additionalProperties'), below(place, '.*'), above);
    this.compareOptional(parts('items'), below(place, '[]'), above);
    for (const name of ['oneOf', 'anyOf']) this.#compareVariants(parts(name), name, place, above);
    const tuples = {
      before: listOf(schemas.before['prefixItems']),
      after: listOf(schemas.after['prefixItems']),
    };
    if (tuples.before.length !== tuples.after.length) {
      const what = `${tuples.before.length} → ${tuples.after.length} places`;
      this.#changes.add('changed', place, what, true);
    }
    for (const [at, before] of tuples.before.entries()) {
      const after = tuples.after[at];
      if (after !== undefined) this.compare({ before, after }, below(place, `[${at}]`), above);
    }
    this.#compareRest(schemas, place);
  }

  /** A schema that is not there takes everything. */
  compareOptional(pair: Pair, place: Place, above: readonly string[] = []): void {
    if (pair.before === undefined && pair.after === undefined) return;
    this.compare(pair, place, above);
  }

  #compareProperties(schemas: Pair<Node>, place: Place, above: readonly string[]): void {
    const isRequest = place.direction === 'request';
    const needed = {
      before: listOf(schemas.before['required']),
      after: listOf(schemas.after['required']),
    };
    const properties = {
      before: this.#visible('before', schemas.before, place),
      after: this.#visible('after', schemas.after, place),
    };
    for (const [name, pair] of pairsOf(properties)) {
      const at = below(place, `.${name}`);
      const isNeeded = needed.after.includes(name);
      if (pair.before === undefined) {
        const what = isRequest && isNeeded ? 'required field' : 'field';
        this.#changes.add('added', at, what, isRequest && isNeeded);
      } else if (pair.after === undefined) {
        this.#changes.add('removed', at, 'field', true);
      } else {
        if (needed.before.includes(name) !== isNeeded) {
          const what = isNeeded ? 'optional → required' : 'required → optional';
          this.#changes.add('changed', at, what, isRequest === isNeeded);
        }
        this.compare(pair, at, above);
      }
    }
    for (const name of needed.after) {
      if (String(name) in properties.after || needed.before.includes(name)) continue;
      this.#changes.add('changed', below(place, `.${String(name)}`), 'required', isRequest);
    }
  }

  /** The fields that callers can write, or see. */
  #visible(side: 'before' | 'after', schema: Node, { direction }: Place): Node {
    const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
    const fields = Object.entries(nodeOf(schema['properties']));
    return Object.fromEntries(
      fields.filter(([, field]) => resolved(this.#documents[side], field)[hidden] !== true),
    );
  }

  #compareOpenness({ before, after }: Pair, place: Place, above: readonly string[]): void {
    if (before === false && after === false) return;
    if (before === false) this.#changes.add('added', place, 'fields of any other name', false);
    else if (after === false) this.#changes.add('removed', place, 'fields of any other name', true);
    else this.compareOptional({ before, after }, place, above);
  }

  /** Variants are known by their component's name, or by what they say. */
  #compareVariants(pair: Pair, keyword: string, place: Place, above: readonly string[]): void {
    if (pair.before === undefined && pair.after === undefined) return;
    if (pair.before === undefined || pair.after === undefined) {
      this.#changes.add('changed', place, change(keyword, pair.before, pair.after), true);
      return;
    }
    const isRequest = place.direction === 'request';
    const variants = { before: byName(pair.before), after: byName(pair.after) };
    for (const [name, { before, after }] of pairsOf(variants)) {
      const what = `variant ${name} (${keyword})`;
      if (before === undefined) this.#changes.add('added', place, what, !isRequest);
      else if (after === undefined) this.#changes.add('removed', place, what, isRequest);
      else this.compare({ before, after }, below(place, `<${name}>`), above);
    }
  }

  /** What is not understood is told, and taken for breaking. */
  #compareRest(schemas: Pair<Node>, place: Place): void {
    for (const [name, pair] of pairsOf(schemas)) {
      if (KNOWN.has(name) || name.startsWith('x-') || isSame(pair)) continue;
      this.#changes.add('changed', place, name, true);
    }
  }
}

function byName(variants: unknown): Node {
  return Object.fromEntries(
    listOf(variants).map((variant) => {
      const { $ref } = nodeOf(variant);
      return [typeof $ref === 'string' ? nameIn($ref) : JSON.stringify(variant), variant];
    }),
  );
}

/** A schema without references at its top, with `allOf` merged into it, and with the types of its variants. */
function flattened(document: Document, value: unknown): Node {
  const { allOf, ...own } = resolved(document, value);
  const whole = [...listOf(allOf).map((part) => flattened(document, part)), own].reduce(merged, {});
  const variants = listOf(whole['oneOf'] ?? whole['anyOf']);
  const types = variants.flatMap((variant) => flattened(document, variant)['type']);
  const isKnown = types.length > 0 && !types.includes(undefined) && !('type' in whole);
  return isKnown ? { ...whole, type: types } : whole;
}

function merged(first: Node, second: Node): Node {
  const both = { ...first, ...second };
  const required = [...listOf(first['required']), ...listOf(second['required'])];
  const properties = { ...nodeOf(first['properties']), ...nodeOf(second['properties']) };
  return {
    ...both,
    ...(required.length > 0 && { required }),
    ...((isNode(first['properties']) || isNode(second['properties'])) && { properties }),
  };
}
