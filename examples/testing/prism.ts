// Starts plain Prism with the OpenAPI document of this package: npm install --save-dev @stoplight/prism-cli@5.14.2
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface Prism {
  /** Pass these as options of the client. */
  readonly urls: { appUrl: string; storageUrl: string };
  stop(): void;
}

export async function startPrism(): Promise<Prism> {
  const cli = require.resolve('@stoplight/prism-cli/dist/index.js');
  const document = require.resolve('scrapinghub-client/openapi.prism.yaml');
  const prism = spawn(process.execPath, [cli, 'mock', '--port', '0', document]);
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, found] = /listening on (http:\/\/[\d.:]+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    prism.stdout.on('data', read);
    prism.stderr.on('data', read);
    prism.on('error', reject);
    prism.on('exit', (code) => reject(new Error(`Prism ended with ${code}: ${output}`)));
  });
  return {
    urls: { appUrl: `${url}/api/`, storageUrl: `${url}/` },
    stop: () => void prism.kill(),
  };
}
