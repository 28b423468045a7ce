/** `value`, checked: RangeError unless it is a whole number from 0 on. */
export function checkCount(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  throw new RangeError(`${name} must be a whole number from 0 on, not ${value}`);
}
