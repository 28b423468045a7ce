/** What Prism logs, as far as it is of interest here. */
interface LogLine {
  msg?: string;
  input?: { method: string; url: { path: string; query?: Record<string, string | string[]> } };
}

/**
 * Where Prism's log goes: a line a request, and one for each thing that is wrong with it. Headers are left out, for
 * they hold the caller's key.
 */
export function requestLog(print: (line: string) => void): { write(text: string): void } {
  return {
    write(text) {
      const { msg = '', input }: LogLine = JSON.parse(text);
      if (msg === 'Request received' && input) {
        const query = new URLSearchParams(
          Object.entries(input.url.query ?? {}).flatMap(([name, value]) =>
            [value].flat().map((one) => [name, one]),
          ),
        );
        const suffix = query.size > 0 ? `?${query}` : '';
        print(`${input.method.toUpperCase()} ${input.url.path}${suffix}`);
      } else if (msg.startsWith('Violation:')) {
        print(`  ${msg}`);
      }
    },
  };
}
