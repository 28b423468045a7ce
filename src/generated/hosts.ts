// Generated from openapi/ by `npm run generate`. Do not edit.

export type HostName = 'app' | 'storage';

/** The base URL of each host, and the part of it that the paths of the document repeat. */
export const hosts: Readonly<
  Record<HostName, { readonly url: string; readonly basePath: string }>
> = {
  app: { url: 'https://app.zyte.com/api/', basePath: '/api/' },
  storage: { url: 'https://storage.zyte.com/', basePath: '/' },
};
