/** The rules of each kind of beat, by kind; a new kind of beat is one more line here and one more file. */
import { agendaRules } from './agenda.ts';
import type { Beat } from './beat.ts';
import type { BeatRules } from './beat-rules.ts';
import { checkpointRules } from './checkpoint.ts';
import { choiceRules } from './choice.ts';
import { decisionRules } from './decision.ts';
import { hearingRules } from './hearing.ts';
import { endingRules, storyRules } from './story.ts';
import { voteRules } from './vote.ts';

const rules: { readonly [K in Beat['kind']]: BeatRules<Extract<Beat, { kind: K }>> } = {
  story: storyRules,
  choice: choiceRules,
  agenda: agendaRules,
  vote: voteRules,
  decision: decisionRules,
  checkpoint: checkpointRules,
  hearing: hearingRules,
  ending: endingRules,
};

/** The rules that fit this very beat: the table pairs each kind with its own. */
export function rulesOf<B extends Beat>(beat: B): BeatRules<B> {
  return rules[beat.kind] as unknown as BeatRules<B>;
}
