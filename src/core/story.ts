/** The beats that only tell: a story goes on, an ending ends. */
import type { EndingBeat, StoryBeat } from './beat.ts';
import { type BeatRules, plain } from './beat-rules.ts';
import { change, tell } from './doing.ts';

export const storyRules: BeatRules<StoryBeat> = {
  enter: (doing) => {
    change(doing, { at: { kind: 'story' } });
    return null;
  },
  open: (_level, _run, beat) => [plain('continue', beat.id)],
  step: (doing, beat) => {
    change(doing, { echo: null });
    return { to: beat.next };
  },
};

export const endingRules: BeatRules<EndingBeat> = {
  enter: (doing, beat) => {
    change(doing, { at: { kind: 'ending' } });
    tell(doing, { kind: 'ending-reached', ending: beat.id });
    return null;
  },
  open: () => [],
  step: () => 'stay',
};
