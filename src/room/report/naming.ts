/** What people are called in a report: by name, or by number where names are removed. */
import type { ReportWords } from '../../text/words/class-report.ts';
import type { PupilId } from '../rules/lesson.ts';
import type { Evidence, Person } from './evidence.ts';

export type Naming = { readonly of: (pupil: PupilId) => string; readonly person: (person: Person) => string; readonly hasNames: boolean };

/**
 * Numbers are those in which people came. The list of who has which stays with the teacher: it stands in no file that is made
 * without names.
 */
export function namingOf({ people }: Evidence, hasNames: boolean, words: Pick<ReportWords, 'pupil'>): Naming {
  const person = ({ name, number }: Person) => (hasNames && name !== '' ? name : words.pupil(number));
  const known = new Map(people.map((p) => [p.id, person(p)]));
  return { of: (id) => known.get(id) ?? '', person, hasNames };
}
