import type { Document, OperationObject, PathItem } from '../generate/document.ts';
import type { Changes } from './changes.ts';
import type { Pair } from './nodes.ts';
import type { SchemaComparison } from './schemas.ts';

/** An operation and its place in a document. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
}

/** What all comparisons need. */
export interface Context {
  readonly documents: Pair<Document>;
  readonly changes: Changes;
  readonly schemas: SchemaComparison;
}
