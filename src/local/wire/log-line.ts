import { LogLevel } from '../../generated/constants.ts';
import { isObject } from './call.ts';

const NAMES = new Map(
  Object.entries(LogLevel).map(([name, level]): [number, string] => [level, name]),
);

/** A log entry as a line of text: its time in UTC, the name of its level, its message. */
export function logLine(entry: unknown): string {
  if (!isObject(entry)) return '';
  const { time, level, message } = entry;
  const name = NAMES.get(Number(level)) ?? String(level);
  return `${timeOf(time)} ${name} ${String(message)}\n`;
}

function timeOf(time: unknown): string {
  const date = new Date(Number(time));
  if (Number.isNaN(date.getTime())) return '-';
  return date.toISOString().slice(0, 19).replace('T', ' ');
}
