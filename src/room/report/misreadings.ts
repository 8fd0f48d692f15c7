/** What was misread, and by whom: wrong answers gathered by the misreading that they show, over all questions. */
import type { Pack } from '../../core/level.ts';
import type { Question } from '../../core/question.ts';
import type { Wording } from '../../core/wording.ts';
import type { PupilId } from '../rules/lesson.ts';
import { type Evidence, firstReplies } from './evidence.ts';
import { hasPart, partsOf } from './parts-of-answer.ts';

/** One wrong thing that was said, with what is answered to it. */
export type Slip = {
  readonly question: Question;
  readonly says: Wording;
  readonly feedback: Wording | null;
  readonly by: readonly PupilId[];
};

export type Misreading = {
  /** Of the fact sheet; null for a slip that stands for itself. */
  readonly id: string | null;
  /** What it was read as: the wrong answers, the most frequent first. */
  readonly slips: readonly Slip[];
  /** Pupils who showed it at least once. */
  readonly by: readonly PupilId[];
  /** Pupils who were asked something that could show it. */
  readonly of: number;
};

/** Those shown by most pupils first; what nobody showed is left out. */
export function misreadings(pack: Pack, evidence: Evidence): readonly Misreading[] {
  const first = firstReplies(evidence);
  const groups = new Map<string, { id: string | null; slips: Slip[]; asked: Set<PupilId> }>();
  for (const id of evidence.asked) {
    const question = pack.shared.questions.find((q) => q.id === id);
    if (!question) continue;
    const own = first.filter((r) => r.question === id);
    const { means, parts } = partsOf(
      pack,
      question,
      own.map((r) => r.given.answer),
    );
    for (const part of parts) {
      if (means === 'picked' ? part.isRight : part.feedback === null) continue;
      const by = own.filter((r) => hasPart(question, r.given.answer, part.id) === (means === 'picked')).map((r) => r.pupil);
      // Numbers that nobody expected say one thing together: another number.
      const isStray = question.kind === 'number' && part.feedback === null && part.misreading === null;
      const key = part.misreading ?? `${id}\n${isStray ? '' : part.id}`;
      const group = groups.get(key) ?? { id: part.misreading, slips: [], asked: new Set<PupilId>() };
      if (by.length > 0) group.slips = withSlip(group.slips, { question, says: part.says, feedback: part.feedback, by }, isStray);
      for (const { pupil } of own) group.asked.add(pupil);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter((g) => g.slips.length > 0)
    .map((g) => ({
      id: g.id,
      slips: g.slips.sort((a, b) => b.by.length - a.by.length),
      by: [...new Set(g.slips.flatMap((s) => s.by))],
      of: g.asked.size,
    }))
    .sort((a, b) => b.by.length - a.by.length);
}

function withSlip(slips: Slip[], slip: Slip, isStray: boolean): Slip[] {
  const [before] = slips;
  if (!isStray || !before) return [...slips, slip];
  const says = Object.fromEntries(
    Object.entries(before.says).map(([language, text]) => [language, `${text}, ${slip.says[language] ?? ''}`]),
  );
  return [{ ...before, says, by: [...before.by, ...slip.by] }];
}
