/** A `fetch` that asks Prism for a certain answer, to all calls of a client: `code=503`, or `code=400, example=duplicate`. */
export function prefer(answer: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('prefer', answer);
    return fetch(input, { ...init, headers });
  };
}
