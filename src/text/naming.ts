/** What the things of a level are called in one language, by id. An id without a name is its own name. */
import type { Hearsay } from '../core/hearsay.ts';
import type { Level } from '../core/level.ts';
import type { Finding } from '../core/procedure.ts';
import { type Wording, wordsIn } from '../core/wording.ts';

export type Naming = {
  readonly beat: (id: string) => string;
  readonly option: (beat: string, id: string) => string;
  readonly action: (beat: string, id: string) => string;
  readonly outcome: (beat: string, id: string) => string;
  readonly exhibit: (id: string) => string;
  /** A pan or a tray: a field, or what an exhibit is set aside as. */
  readonly place: (id: string) => string;
  readonly field: (id: string) => string;
  readonly finding: (beat: string, finding: Finding) => string;
  readonly order: (id: string) => string;
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
  const { stages, rules, hearings = [] } = shared.procedure;
  const fields = hearings.flatMap((h) => h.fields);
  const tests = hearings.flatMap((h) => h.tests);
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
    outcome: (beat, id) => {
      const b = beatOf(beat);
      return say(b?.kind === 'decision' ? b.outcomes.find((o) => o.id === id)?.says : undefined, id);
    },
    exhibit: named(level.beats.flatMap((b) => (b.kind === 'hearing' ? b.exhibits : []))),
    place: (id) => say(fields.find((f) => f.id === id)?.title ?? tests.find((t) => t.id === id)?.fails, id),
    field: named(fields),
    finding: (beat, finding) => {
      const b = beatOf(beat);
      return say(b?.kind === 'hearing' ? hearings.find((h) => h.id === b.hearing)?.findings[finding] : undefined, finding);
    },
    order: (id) => say(hearings.flatMap((h) => h.orders).find((o) => o.id === id)?.says, id),
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
      const heard = [...level.hearsay, ...level.saidBefore].find((h) => h.id === id);
      return { says: say(heard?.says, id), owner: say(heard?.owner, ''), by: heard?.by ?? 'corridor' };
    },
  };
}
