/** What was let go of over the title page: what reads it comes only then, and where it doesn't come, that is said of each. */
import type { GivenPack } from './packs-model.ts';
import type { Dropped } from './use-drop.ts';

type Reader = Pick<typeof import('./given.ts'), 'givenOfDrop'>;

/** Never rejects. @param fetchReader another one in tests */
export async function takeDrop(
  dropped: readonly Dropped[],
  fetchReader: () => Promise<Reader> = () => import('./given.ts'),
): Promise<readonly GivenPack[]> {
  try {
    const { givenOfDrop } = await fetchReader();
    return await givenOfDrop(dropped);
  } catch (error) {
    console.warn(error);
    return dropped.map(({ entry, file }): GivenPack => ({ kind: 'not-taken', name: entry?.name ?? file?.name ?? '', why: 'lost' }));
  }
}
