/** A `fetch` that asks Prism for the same response to all calls: `code=503`, or `code=400, example=duplicate`. */
export function prefer(response: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('prefer', response);
    return fetch(input, { ...init, headers });
  };
}
