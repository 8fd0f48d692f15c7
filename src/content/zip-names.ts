/** Names in a zip as other programs write them: their letters, their slashes, what they add on their own, and the folder that the pack stands in. */
import { leadsOut } from './limits.ts';

/** The letters of Russian Windows, in which Explorer and its like write names that don't say that they are UTF-8. */
const OF_WINDOWS = 'ibm866';

/** What file managers add on their own. */
const JUNK = /(^|\/)(__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;
/** Hidden: the history of an author's changes, settings of their editor, the other half of a file from a Mac. */
const HIDDEN = /(^|\/)\.(?!\.?(\/|$))/;

const CARD = 'pack.yaml';

/** @param saysUtf8 what says so is read so, whatever comes of it */
export function nameIn(bytes: Uint8Array, saysUtf8: boolean): string {
  // Some programs of Windows write its own slash.
  return decoded(bytes, saysUtf8).replaceAll('\\', '/');
}

function decoded(bytes: Uint8Array, saysUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder(OF_WINDOWS).decode(bytes);
  }
}

/** Whether it is no file of the pack's author: a folder, or what counts for nothing. */
export function isLeftOut(name: string): boolean {
  return name.endsWith('/') || JUNK.test(name) || HIDDEN.test(name);
}

/**
 * The folder that the pack stands in, with its slash: many programs put the folder itself into the zip, some twice, and it is called
 * whatever its author likes; an older copy inside it is no other pack. Empty where the pack stands at the top, or where it isn't sure
 * which of several is meant.
 */
export function folderOf(names: readonly string[]): string {
  const folders = names.filter((name) => name === CARD || name.endsWith(`/${CARD}`)).map((name) => name.slice(0, -CARD.length));
  const folder = folders.find((one) => folders.every((other) => other.startsWith(one))) ?? '';
  if (folder === '' || leadsOut(folder.slice(0, -1))) return '';
  return names.every((name) => name.startsWith(folder) || isBeside(name)) ? folder : '';
}

/** A note beside the folder is no part of the pack; what might be one is not passed over in silence. */
function isBeside(name: string): boolean {
  return !leadsOut(name) && !/\.(ya?ml|json)$/i.test(name);
}
