/** The class as it sits: by bloc of the chamber that votes first, then who has no seat there, then who was taken out. */
import type { Bloc, Chamber } from '../../../core/chamber.ts';
import type { TeacherPupil } from '../../rules/teacher-view.ts';

/** `bloc`: null for those without one. */
export type Group = { readonly bloc: Bloc | null; readonly pupils: readonly TeacherPupil[] };

/** Nobody is in two groups and nobody in none; one group without a bloc while nobody has a seat. */
export function groupsOf(chambers: readonly Chamber[], pupils: readonly TeacherPupil[]): readonly Group[] {
  const chamber = chambers.find(({ id }) => pupils.some((p) => p.blocs[id] !== undefined));
  const blocs = chamber?.blocs ?? [];
  const own = (p: TeacherPupil) => (p.isRemoved || !chamber ? undefined : blocs.find((b) => b.id === p.blocs[chamber.id]));
  const groups: Group[] = blocs.map((bloc) => ({ bloc, pupils: pupils.filter((p) => own(p) === bloc) }));
  const rest = pupils.filter((p) => !own(p)).sort((a, b) => Number(a.isRemoved) - Number(b.isRemoved));
  return [...groups, { bloc: null, pupils: rest }].filter((group) => group.pupils.length > 0);
}
