/** Names the lessons of a class that lean on a pack, where it is about to be removed or replaced. */
import { useEffect, useState } from 'preact/hooks';
import { useSheet } from './use-sheet.ts';

export function PackLessons({ id, says }: { readonly id: string; readonly says: (titles: string) => string }) {
  const { acts } = useSheet();
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    void acts.packs.lessonsOf(id).then((found) => isWanted && setTitles(found));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return titles.length > 0 ? (
    <p class="aside" data-lessons={titles.length}>
      {says(titles.join(', '))}
    </p>
  ) : null;
}
