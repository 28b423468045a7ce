/** What a client tells of its work: one `debug` line an attempt, one `warn` line before a retry. `console` fits. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}
