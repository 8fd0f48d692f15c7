/** What a device takes along to play without a network: where it lies, and which of all the files it is. */

/** The cache for pictures and sounds; the name is the worker's too. */
export const USED = 'third-reading-used';

/**
 * What one device needs of all the files.
 *
 * @param names of files, `…/name@density.type` for pictures
 */
export function addressesFor(names: readonly string[], density: number, sound: 'ogg' | 'mp3'): readonly string[] {
  return names.filter((name) => {
    const at = /@([\d.]+)\.\w+$/.exec(name)?.[1];
    if (at !== undefined) return Number(at) === density;
    return /\.(ogg|mp3)$/.test(name) ? name.endsWith(`.${sound}`) : true;
  });
}
