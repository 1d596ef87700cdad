import { readFileSync } from 'node:fs';

/** The version in package.json, which stands three folders above both src/adapters/process and dist/adapters/process. */
export function version(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** How the program names itself to sites. */
export const userAgent = (): string => `Corroborate/${version()}`;
