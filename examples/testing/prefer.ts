/** A `fetch` that asks Prism for the same response to all calls: `code=503`, or `code=400, example=duplicate`. */
export function prefer(answer: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('prefer', answer);
    return fetch(input, { ...init, headers });
  };
}
