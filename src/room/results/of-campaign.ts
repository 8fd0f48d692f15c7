/** A pupil's own results, read off what they have played. */
import type { Campaign } from '../../core/campaign.ts';
import { gradeAnswer, isComplete } from '../../core/grade.ts';
import { mix } from '../../core/json.ts';
import { beatById, type Level, type Pack } from '../../core/level.ts';
import type { Answer } from '../../core/question.ts';
import type { Recording, Run } from '../../core/run.ts';
import { type OwnAnswers, type OwnLevel, type Result, TOKENS } from './result.ts';

type Whose = {
  readonly name: string;
  /** The player's own id on their device; only twenty bits made of it leave it. */
  readonly player: string;
  /** ms since 1970. */
  readonly now: number;
};

/** Of all levels that were begun: of one that is played again, what is going on now. */
export function resultOf(pack: Pack, campaign: Campaign, whose: Whose): Result {
  const levels = pack.levels.flatMap((level): readonly OwnLevel[] => {
    const { current, played } = campaign;
    const now = current?.run.level === level.id ? current : played[level.id];
    return now ? [levelResult(level, now.run, now.recording)] : [];
  });
  return wrapped(pack.shared.pack, levels, whose);
}

/** Of one level alone: short enough to be typed. */
export function resultOfLevel(level: Level, run: Run, recording: Recording, whose: Whose): Result {
  return wrapped(level.shared.pack, [levelResult(level, run, recording)], whose);
}

function wrapped(pack: string, levels: readonly OwnLevel[], { name, player, now }: Whose): Result {
  return { pack, name, token: mix(player)[0] % TOKENS, minute: Math.floor(now / 60_000), levels };
}

/** Answers stand in the recording, so nothing has to be played again; those that the pack no longer knows are left out. */
function levelResult(level: Level, run: Run, { intents }: Recording): OwnLevel {
  const { questions, sources } = level.shared;
  const asked = new Map<string, Answer[]>();
  for (const intent of intents) {
    if (intent.kind !== 'answer') continue;
    const question = questions.find((q) => q.id === intent.target);
    if (!question || !isComplete(question, intent.answer, sources)) continue;
    const before = asked.get(question.id) ?? [];
    // Asked once more later, it is what was answered first that tells.
    const isOver = before.length >= 2 || before.some((a) => gradeAnswer(question, a).right);
    if (!isOver) asked.set(question.id, [...before, intent.answer]);
  }
  const ending = beatById(level, run.beat).kind === 'ending' ? run.beat : null;
  return { level: level.id, ending, asked: [...asked].map(([question, answers]): OwnAnswers => ({ question, answers })) };
}
