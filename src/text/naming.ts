/** What the things of a level are called in one language, by id. An id without a name is its own name. */
import type { Hearsay } from '../core/hearsay.ts';
import type { Level } from '../core/level.ts';
import { type Wording, wordsIn } from '../core/wording.ts';

export type Naming = {
  readonly beat: (id: string) => string;
  readonly option: (beat: string, id: string) => string;
  readonly action: (beat: string, id: string) => string;
  readonly stamp: (ending: string) => string;
  readonly bloc: (id: string) => string;
  readonly paper: (id: string) => string;
  readonly promise: (id: string) => string;
  readonly stage: (id: string) => string;
  readonly passage: (id: string) => string;
  readonly rule: (id: string) => { readonly title: string; readonly citation: string };
  readonly hearsay: (id: string) => { readonly says: string; readonly owner: string; readonly by: Hearsay['by'] };
};

export function naming(level: Level, language: string): Naming {
  const { shared } = level;
  const { stages, rules } = shared.procedure;
  const say = (wording: Wording | undefined, id: string) => (wording ? wordsIn(wording, language).text : id);
  const named = (things: readonly { readonly id: string; readonly title: Wording }[]) => (id: string) =>
    say(things.find((t) => t.id === id)?.title, id);
  const beatOf = (id: string) => level.beats.find((b) => b.id === id);
  return {
    beat: (id) => say(beatOf(id)?.title, id),
    option: (beat, id) => {
      const b = beatOf(beat);
      const options = b?.kind === 'choice' || b?.kind === 'vote' ? b.options : [];
      return say(options.find((o) => o.id === id)?.says, id);
    },
    action: (beat, id) => {
      const b = beatOf(beat);
      return say(b?.kind === 'agenda' ? b.actions.find((a) => a.id === id)?.says : undefined, id);
    },
    stamp: (ending) => {
      const b = beatOf(ending);
      return say(b?.kind === 'ending' ? b.stamp : b?.title, ending);
    },
    bloc: (id) => say(shared.chambers.flatMap((c) => c.blocs).find((b) => b.id === id)?.name, id),
    paper: named(shared.papers),
    promise: named(shared.promises),
    stage: named(stages),
    passage: named(shared.sources.flatMap((s) => s.passages)),
    rule: (id) => {
      const rule = rules.find((r) => r.id === id);
      return { title: say(rule?.title, id), citation: say(rule?.citation, '') };
    },
    hearsay: (id) => {
      const heard = level.hearsay.find((h) => h.id === id);
      return { says: say(heard?.says, id), owner: say(heard?.owner, ''), by: heard?.by ?? 'corridor' };
    },
  };
}
