/** A moment as the service has it: UNIX milliseconds. TypeError for an invalid one. */
export function toTimestamp(moment: number | Date): number;
export function toTimestamp(moment: number | Date | undefined): number | undefined;
export function toTimestamp(moment: number | Date | undefined): number | undefined {
  if (moment === undefined) return undefined;
  const milliseconds = Number(moment);
  if (Number.isFinite(milliseconds)) return Math.floor(milliseconds);
  throw new TypeError('a time is a Date or a number of milliseconds');
}
