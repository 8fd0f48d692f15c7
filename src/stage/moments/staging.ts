/** Moments in a row: which of them plays at a time, and how everything stands then. */
import { EXTRA, type Moment, type Pose, type Poses } from './moment.ts';

export type Staging = {
  /** The one that plays; null before the first and after the last. */
  readonly now: Moment | null;
  /** Those that aren't over, the one that plays among them. */
  readonly left: readonly Moment[];
  /** Those that ended since `since`. */
  readonly over: readonly Moment[];
  readonly poses: Poses;
  /** Seats that are called by now; null where no roll is or will be called. */
  readonly called: number | null;
  /** Sounds whose time came since `since`. */
  readonly cues: readonly string[];
};

/** @param ms since the first began; negative before that */
export function stage(moments: readonly Moment[], ms: number, since: number): Staging {
  let from = 0;
  let now: Moment | null = null;
  let poses: Poses = {};
  let called: number | null = null;
  const [left, over, cues]: [Moment[], Moment[], string[]] = [[], [], []];
  for (const moment of moments) {
    const own = ms - from;
    for (const cue of moment.cues) if (from + cue.at > since && from + cue.at <= ms) cues.push(cue.sound);
    if (own >= moment.lasts) {
      if (since - from < moment.lasts) over.push(moment);
    } else {
      left.push(moment);
      if (own >= 0 && now === null) now = moment;
      const at = moment.at(Math.max(0, own));
      poses = together(poses, moment === now ? at : ofThePicture(at));
      called = moment.called ? moment.called(Math.max(0, own)) : called;
    }
    from += moment.lasts;
  }
  return { now, left, over, poses, called, cues };
}

/** What a moment that waits brings onto the stage isn't there yet. */
function ofThePicture(poses: Poses): Poses {
  return Object.fromEntries(Object.entries(poses).filter(([id]) => !id.startsWith(EXTRA)));
}

/** What two moments want of one piece: its ways are added, what hides it hides it. */
function together(a: Poses, b: Poses): Poses {
  const all: Record<string, Pose> = { ...a };
  for (const [id, pose] of Object.entries(b)) {
    const other = all[id];
    all[id] = other
      ? {
          ...pose,
          ...other,
          x: (pose.x ?? 0) + (other.x ?? 0),
          y: (pose.y ?? 0) + (other.y ?? 0),
          turn: (pose.turn ?? 0) + (other.turn ?? 0),
          alpha: (pose.alpha ?? 1) * (other.alpha ?? 1),
          size: (pose.size ?? 1) * (other.size ?? 1),
        }
      : pose;
  }
  return all;
}
