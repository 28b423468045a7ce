import type { Change } from '../api-diff/changes.ts';

/** A version in three numbers; there are no releases before a release. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [, ...numbers] = VERSION.exec(version) ?? [];
  const [major, minor, patch] = numbers.map(Number);
  if (major === undefined || minor === undefined || patch === undefined) {
    throw new RangeError(`${version} is not a version such as 1.2.3`);
  }
  return [major, minor, patch];
}

/** Throws unless `version` may follow the last release with these changes of the document. */
export function checkStep(last: string, version: string, changes: readonly Change[]): void {
  const now = numbersOf(version);
  // The first release may have any number.
  if (last === 'none') return;
  const before = numbersOf(last);
  const step = now.findIndex((number, at) => number !== before[at]);
  const isNewer = step >= 0 && (now[step] ?? 0) > (before[step] ?? 0);
  if (!isNewer) throw new RangeError(`${version} is not newer than ${last}, the last release`);
  const needed = neededStep(before[0], changes);
  if (step > needed) {
    const name = ['major', 'minor', 'patch'][needed];
    throw new RangeError(
      `the document has changed so that a ${name} version is needed: npm run api:diff`,
    );
  }
}

/** Which of the three numbers has to grow. Before 1.0.0 what breaks callers takes a minor version. */
function neededStep(major: number, changes: readonly Change[]): 0 | 1 | 2 {
  if (changes.some(({ breaking }) => breaking)) return major === 0 ? 1 : 0;
  return changes.length === 0 ? 2 : 1;
}
