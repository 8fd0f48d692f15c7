/** What was learned between the questions before and the same after: Hake's normalised gain, with how sure it is. */
import { below, roller } from '../../core/roller.ts';
import type { PupilId } from '../rules/lesson.ts';
import type { Evidence } from './evidence.ts';
import type { Share } from './questions.ts';

/** Right answers of one pupil, to the questions that they answered both times. */
export type Pair = { readonly pupil: PupilId; readonly before: number; readonly after: number; readonly of: number };

export type Interval = { readonly low: number; readonly high: number };

export type Gain = {
  readonly pairs: readonly Pair[];
  /** Over all pairs. */
  readonly before: Share;
  readonly after: Share;
  /** (after - before) / (all - before), over the class; null where nobody answered both or nothing was left to learn. */
  readonly gain: number | null;
  /** 95 %; null with fewer than two pupils. */
  readonly interval: Interval | null;
  /** How far the figure can be trusted: fewer than 10 pupils say little, fewer than 20 are rough. */
  readonly trust: 'none' | 'little' | 'rough' | 'fair';
  readonly questions: readonly QuestionGain[];
};

/** One question, over those who answered it both times. */
export type QuestionGain = {
  readonly question: string;
  readonly before: Share;
  readonly after: Share;
  readonly won: number;
  readonly lost: number;
};

const RESAMPLES = 2_000;

/** Of those who answered before and after; whoever missed one of the two changes nothing. */
export function gainOf(evidence: Evidence, seed: string): Gain {
  const right = (when: 'before' | 'after', pupil: PupilId, question: string) =>
    evidence.replies.find((r) => r.when === when && r.pupil === pupil && r.question === question)?.given.grade.right;
  const both = evidence.quiz.map((question) => ({
    question,
    of: evidence.people.flatMap(({ id }) => {
      const [before, after] = [right('before', id, question), right('after', id, question)];
      return before === undefined || after === undefined ? [] : [{ pupil: id, before, after }];
    }),
  }));
  const pairs = evidence.people.flatMap(({ id }): readonly Pair[] => {
    const own = both.flatMap(({ of }) => of.filter((o) => o.pupil === id));
    return own.length === 0
      ? []
      : [{ pupil: id, before: own.filter((o) => o.before).length, after: own.filter((o) => o.after).length, of: own.length }];
  });
  const questions = both.map(({ question, of }) => ({
    question,
    before: { right: of.filter((o) => o.before).length, of: of.length },
    after: { right: of.filter((o) => o.after).length, of: of.length },
    won: of.filter((o) => !o.before && o.after).length,
    lost: of.filter((o) => o.before && !o.after).length,
  }));
  const sum = (key: 'before' | 'after' | 'of') => pairs.reduce((n, p) => n + p[key], 0);
  return {
    pairs,
    before: { right: sum('before'), of: sum('of') },
    after: { right: sum('after'), of: sum('of') },
    gain: gainOver(pairs),
    interval: intervalOf(pairs, seed),
    trust: pairs.length < 2 ? 'none' : pairs.length < 10 ? 'little' : pairs.length < 20 ? 'rough' : 'fair',
    questions,
  };
}

/** Of the class: what was won of what could be won. Each answer counts once, whoever gave it. */
export function gainOver(pairs: readonly Pair[]): number | null {
  let [won, open] = [0, 0];
  for (const { before, after, of } of pairs) {
    won += after - before;
    open += of - before;
  }
  return open === 0 ? null : won / open;
}

/**
 * Percentile bootstrap over pupils, since answers of one pupil go together: classes of the same size are drawn from this one, with
 * repetition, always the same ones for the same seed; the middle `share` of their gains is the interval. It is widened to the gain
 * itself where that lies outside, which happens in very small classes. Draws with nothing left to learn have no gain and are left out.
 *
 * @param share of the draws that lie inside, 0 to 1
 */
export function intervalOf(pairs: readonly Pair[], seed: string, share = 0.95): Interval | null {
  const gain = gainOver(pairs);
  if (gain === null || pairs.length < 2) return null;
  const roll = roller(seed, 'gain');
  const gains: number[] = [];
  for (let n = 0; n < RESAMPLES; n++) {
    const drawn = pairs.map(() => pairs[below(roll, pairs.length)] as Pair);
    const one = gainOver(drawn);
    if (one !== null) gains.push(one);
  }
  gains.sort((a, b) => a - b);
  const at = (q: number) => gains[Math.min(gains.length - 1, Math.max(0, Math.round(q * (gains.length - 1))))] ?? gain;
  return { low: Math.min(gain, at((1 - share) / 2)), high: Math.max(gain, at((1 + share) / 2)) };
}
