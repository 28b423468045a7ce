/** `value`, checked: RangeError unless it is a whole number from 0 on. */
export function checkCount(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  throw new RangeError(`${name} must be a whole number from 0 on, not ${value}`);
}

/** `value`, checked: RangeError unless it is a whole number from 1 on. */
export function checkPositive(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new RangeError(`${name} must be a whole number from 1 on, not ${value}`);
}
