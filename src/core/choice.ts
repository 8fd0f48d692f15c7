/** Choosing among options; an unlawful one is refused and the choice stays open. */
import type { ChoiceBeat, Option } from './beat.ts';
import { type BeatRules, type Outcome, plain } from './beat-rules.ts';
import { applyEffects, change, type Doing, makeMove, refuse, takeDays, tell } from './doing.ts';
import { holds } from './holds.ts';
import { refusalOf } from './lawful.ts';
import type { Run } from './run.ts';

export const choiceRules: BeatRules<ChoiceBeat> = {
  enter: (doing) => {
    change(doing, { at: { kind: 'choice' } });
    return null;
  },
  open: (_level, run, beat) => optionsOpen(beat.options, run).map((option) => plain('choose', option.id)),
  step: (doing, beat, intent) => {
    const option = beat.options.find((o) => o.id === intent.target);
    return option ? chooseOption(doing, option) : 'stay';
  },
};

export function optionsOpen(options: readonly Option[], run: Run): readonly Option[] {
  return options.filter((option) => holds(option.when, run));
}

/** Decides for an option, in a choice or before a vote. */
export function chooseOption(doing: Doing, option: Option): Outcome {
  const rule = refusalOf(doing.level, doing.run, option.move);
  if (rule) {
    refuse(doing, option.id, rule.id);
    return 'stay';
  }
  const { beat } = doing.run;
  tell(doing, { kind: 'option-chosen', beat, option: option.id });
  takeDays(doing, option.days ?? 0);
  applyEffects(doing, option.effects);
  makeMove(doing, option.move);
  change(doing, { echo: { kind: 'option', beat, id: option.id, spread: [] } });
  return { to: option.next };
}
