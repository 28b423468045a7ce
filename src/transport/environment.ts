/** An environment variable; `undefined` if it is unset or blank, or if the runtime has no environment. */
export function readEnvironment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    const value = process?.env?.[name]?.trim();
    return value === '' ? undefined : value;
  } catch {
    // Deno throws if the program may not read the environment.
    return undefined;
  }
}
