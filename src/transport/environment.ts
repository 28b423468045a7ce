/** An environment variable, where there are any and this program may read them; `undefined` if it is unset or blank. */
export function readEnvironment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    const value = process?.env?.[name]?.trim();
    return value === '' ? undefined : value;
  } catch {
    // Deno without the permission to read the environment throws: the same as having none.
    return undefined;
  }
}
