/** A chamber votes: the whip count before, the roll call, and what follows from the tally. */
import type { VoteBeat } from './beat.ts';
import { type BeatRules, type Outcome, plain, reject } from './beat-rules.ts';
import type { Chamber } from './chamber.ts';
import { memberCount } from './chamber.ts';
import { chooseOption, optionsOpen } from './choice.ts';
import { applyEffects, change, type Doing, enterStage, rollFor, tell } from './doing.ts';
import type { Level } from './level.ts';
import type { Motion } from './procedure.ts';
import type { Run } from './run.ts';
import { type RollCall, tallyVotes } from './tally.ts';
import { castVotes, type WhipCount, whipCountOf } from './whip.ts';

export const voteRules: BeatRules<VoteBeat> = {
  enter: (doing) => {
    change(doing, { at: { kind: 'vote', votes: null, tally: null } });
    return null;
  },
  open: (level, run, beat) => {
    if (run.at.kind === 'vote' && run.at.tally) return [plain('continue', beat.id)];
    const { chamber } = motionOf(level, beat);
    const call =
      run.entry.votes === 'rolled'
        ? plain('hold-vote', beat.id)
        : ({ kind: 'record-vote', target: beat.id, fill: { shape: 'votes', seats: memberCount(chamber) } } as const);
    return [...optionsOpen(beat.options, run).map((option) => plain('choose', option.id)), call];
  },
  step: (doing, beat, intent) => {
    const { chamber } = motionOf(doing.level, beat);
    switch (intent.kind) {
      case 'continue':
        return goOn(doing, beat);
      case 'hold-vote':
        return hold(doing, beat, castVotes(whipOf(doing.level, doing.run, beat), rollFor(doing, `vote:${beat.id}`)));
      case 'record-vote':
        return isRollCall(intent.votes, memberCount(chamber)) ? hold(doing, beat, intent.votes) : reject('votes/malformed');
      default: {
        const option = beat.options.find((o) => o.id === intent.target);
        return option ? chooseOption(doing, option) : 'stay';
      }
    }
  },
};

/** The whip count before the vote that the run stands at, or null where there is no vote. It is exactly the range of what can happen. */
export function whipCount(level: Level, run: Run): WhipCount | null {
  const beat = level.beats.find((b) => b.id === run.beat);
  return beat?.kind === 'vote' ? whipOf(level, run, beat) : null;
}

export function motionOf(level: Level, beat: VoteBeat): { readonly motion: Motion; readonly chamber: Chamber } {
  const motion = level.shared.procedure.motions.find((m) => m.id === beat.motion);
  if (!motion) throw new Error(`Motion ${beat.motion} is not in procedure ${level.shared.procedure.id}`);
  const chamber = level.shared.chambers.find((c) => c.id === motion.chamber);
  if (!chamber) throw new Error(`Chamber ${motion.chamber} is not in pack ${level.shared.pack}`);
  return { motion, chamber };
}

function whipOf(level: Level, run: Run, beat: VoteBeat): WhipCount {
  const { motion, chamber } = motionOf(level, beat);
  return whipCountOf(motion, chamber, level.shared.procedure.support, run.support);
}

function hold(doing: Doing, beat: VoteBeat, votes: RollCall): Outcome {
  const { motion } = motionOf(doing.level, beat);
  const tally = tallyVotes(votes, motion.majority);
  const result = tally.carried ? 'carried' : 'lost';
  change(doing, { at: { kind: 'vote', votes, tally }, echo: { kind: 'vote', beat: beat.id, id: result, spread: [] } });
  tell(doing, { kind: 'vote-held', beat: beat.id, tally });
  enterStage(doing, motion[result], tally);
  applyEffects(doing, beat[result].effects);
  return 'stay';
}

function goOn(doing: Doing, beat: VoteBeat): Outcome {
  if (doing.run.at.kind !== 'vote' || !doing.run.at.tally) return 'stay';
  change(doing, { echo: null });
  return { to: doing.run.at.tally.carried ? beat.carried.next : beat.lost.next };
}

function isRollCall(votes: unknown, seats: number): votes is RollCall {
  return typeof votes === 'string' && votes.length === seats && /^[FABX]*$/.test(votes);
}
