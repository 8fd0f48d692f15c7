/** One of the first entries of a file, such as its title, without reading the rest: a list of fifty large files names them all at once. */
import { quickYaml } from './quick-yaml.ts';

/** So many characters are looked at. */
const HEAD = 4_000;
/** A file that is a map with its keys at the beginning of lines: what is further in can't be taken for one of them. */
const IS_MAP = /^(?:#.*\r?\n|\r?\n)*[A-Za-z]/;

/** Undefined where it isn't sure; then the file has to be read. */
export function headOf(text: string, key: string): unknown {
  const head = text.slice(0, HEAD);
  if (!IS_MAP.test(head)) return undefined;
  const entry = new RegExp(`^${key}:.*\\n(?: .*\\n|\\r?\\n)*(?=[A-Za-z])`, 'm').exec(head)?.[0];
  const quick = entry === undefined ? null : quickYaml(entry);
  return quick ? (quick.value as Readonly<Record<string, unknown>>)[key] : undefined;
}
