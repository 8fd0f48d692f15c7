/** What a check is: a pure look at a manuscript, one rule a file. */
import type { Beat } from '../../core/beat.ts';
import type { Manuscript, Part } from '../manuscript.ts';
import type { Finding, NodePath } from '../problem.ts';

export type Check = (manuscript: Manuscript) => readonly Finding[];

/**
 * A check that looks at each file alone, and at one that hasn't changed since it was last looked at not again.
 *
 * @param givenOf what else it depends on; another value of it lets all be looked at anew
 */
export function ofEachFile<G = null>(
  look: (part: Part, given: G | null) => readonly Finding[],
  givenOf: (manuscript: Manuscript) => G | null = () => null,
): Check {
  const known = new WeakMap<Part, { readonly given: G | null; readonly found: readonly Finding[] }>();
  return (manuscript) => {
    const given = givenOf(manuscript);
    return manuscript.parts.flatMap((part) => {
      const before = known.get(part);
      if (before && before.given === given) return before.found;
      const found = look(part, given);
      known.set(part, { given, found });
      return found;
    });
  };
}

/** Every beat of every level, with where it stands. */
export function allBeats(manuscript: Manuscript): readonly { readonly file: string; readonly path: NodePath; readonly beat: Beat }[] {
  return manuscript.levels.flatMap(({ file, value }) =>
    value.beats.map((beat, i) => ({ file, path: ['beats', i] as const, beat: beat as Beat })),
  );
}

/** Every question, with where it stands. */
export function allQuestions(manuscript: Manuscript) {
  return manuscript.questions.flatMap(({ file, value }) =>
    value.questions.map((question, i) => ({ file, path: ['questions', i] as const, question })),
  );
}

/** Every claim by its id, with the layer of its source. */
export function claimsById(manuscript: Manuscript) {
  return new Map(
    manuscript.sources.flatMap(({ value }) =>
      value.passages.flatMap((passage) => passage.claims.map((claim) => [claim.id, { claim, passage, layer: value.layer }] as const)),
    ),
  );
}
