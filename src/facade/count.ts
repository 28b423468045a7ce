/** `value`, checked: RangeError unless it is a whole number from 0 on, TypeError unless it is a number at all. */
export function checkCount(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
  refuse(name, value, 'a whole number from 0 on');
}

/** `value`, checked: RangeError unless it is a whole number from 1 on, TypeError unless it is a number at all. */
export function checkPositive(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  refuse(name, value, 'a whole number from 1 on');
}

function refuse(name: string, value: unknown, wanted: string): never {
  const Refusal = typeof value === 'number' ? RangeError : TypeError;
  throw new Refusal(`${name} must be ${wanted}, not ${String(value)}`);
}
