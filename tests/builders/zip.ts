/** A pack's files as a zip, as a file manager would make it. */
import { strToU8, zipSync } from 'fflate';

export function zipped(files: ReadonlyMap<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const entries = [...files].map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(entries), { level });
}
