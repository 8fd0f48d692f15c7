/** Files on their way to a worker, in parts that are small enough for the page to answer between them. */
import type { Told } from './check-work.ts';

/** So many characters are handed over in one turn of the page. */
const AT_ONCE = 1_000_000;

/** In their order, each part as large as it may be in one turn; all in one where they are few. */
export function inParts(files: Told): readonly Told[] {
  const parts: (readonly [string, string | null])[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const length = file[1]?.length ?? 0;
    if (size + length > AT_ONCE) {
      parts.push([]);
      size = 0;
    }
    size += length;
    parts.at(-1)?.push(file);
  }
  return parts;
}
