/** What a check is: a pure look at a manuscript, one rule a file. */
import type { Beat } from '../../core/beat.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Finding, NodePath } from '../problem.ts';

export type Check = (manuscript: Manuscript) => readonly Finding[];

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
