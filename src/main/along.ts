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

/** So many come at once; more would hold up what the player waits for. */
const AT_ONCE = 3;

/**
 * Takes one after another, a few at once. After the first that can't be had no other is begun and nothing more is told.
 *
 * @throws (rejects) with what the first one failed with, once those on their way have ended
 */
export async function takeAll(
  addresses: readonly string[],
  take: (address: string) => Promise<void>,
  tell: (taken: number) => void,
  tellFailed: () => void,
): Promise<void> {
  const left = [...addresses];
  let taken = 0;
  let failure: { readonly error: unknown } | null = null;
  const takeSome = async (): Promise<void> => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      try {
        await take(address);
      } catch (error) {
        failure ??= { error };
        left.length = 0;
      }
      taken += 1;
      if (!failure) tell(taken);
    }
  };
  tell(taken);
  await Promise.all(Array.from({ length: AT_ONCE }, takeSome));
  if (!failure) return;
  tellFailed();
  throw (failure as { readonly error: unknown }).error;
}
