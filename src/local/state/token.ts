const HEADER = encode('{"typ":"JWT","alg":"HS256"}');

/** A new token of a job, in the form of the service's. Its last part is random: the service keeps it and compares. */
export function newToken(jobKey: string): string {
  const payload = encode(JSON.stringify({ aud: `job:${jobKey}` }));
  const random = crypto.getRandomValues(new Uint8Array(32));
  return `${HEADER}.${payload}.${encode(String.fromCharCode(...random))}`;
}

function encode(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
