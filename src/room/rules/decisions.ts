/** What may be decided now, by name: for whoever decides for the class, and for whoever reads how the class decided. */
import type { Beat } from '../../core/beat.ts';
import { hearsayOf } from '../../core/corridor.ts';
import { exhibitOf, hearingOf } from '../../core/court-file.ts';
import type { Intent, IntentTemplate } from '../../core/intent.ts';
import { beatById, type Level } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import type { Run } from '../../core/run.ts';
import { findClaim } from '../../core/source.ts';
import type { Wording } from '../../core/wording.ts';

/** The few words that are ours and not the pack's. */
export type DecisionWords = {
  readonly silent: string;
  readonly pass: string;
  readonly hand: string;
  readonly weigh: (exhibit: string) => string;
  readonly find: (field: string) => string;
};

export type Decision = {
  readonly id: string;
  /** What it is about, where several decisions are about one thing: a sentence that is being said. */
  readonly about: string;
  readonly says: string;
  readonly hint: string;
  readonly days: number;
  /** One intent, or one of several to be chosen among. */
  readonly choices: readonly { readonly id: string; readonly says: string; readonly intent: Intent }[];
};

type Say = (wording: Wording) => string;

/** Kinds that are decided by a vote, an answer, or by going on. */
const ELSEWHERE: ReadonlySet<Intent['kind']> = new Set(['record-vote', 'hold-vote', 'answer', 'continue', 'await']);

export function decisionsOf(level: Level, run: Run, say: Say, words: DecisionWords): readonly Decision[] {
  const beat = beatById(level, run.beat);
  return openIntents(level, run)
    .filter(({ kind }) => !ELSEWHERE.has(kind))
    .map((template) => {
      const { kind, target } = template;
      const choices = intentsIn(template).map((intent) => ({
        id: 'claim' in intent ? intent.claim : 'as' in intent ? intent.as : '',
        says: filledSays(level, beat, intent, say),
        intent,
      }));
      const action = kind === 'act' && beat.kind === 'agenda' ? beat.actions.find((a) => a.id === target) : undefined;
      const option = kind === 'choose' && (beat.kind === 'choice' || beat.kind === 'vote') ? optionOf(beat, target) : undefined;
      return {
        id: `${kind}:${target}`,
        about: aboutOf(level, run, kind, target, say),
        says: kindSays(level, beat, kind, target, say, words),
        hint: action ? say(action.hint) : '',
        days: action?.days ?? (option?.unsaid ? 0 : (option?.days ?? 0)),
        choices,
      };
    });
}

/** An intent in words, as whole as it can be told where it stands alone. */
export function intentSays(level: Level, run: Run, intent: Intent, say: Say, words: DecisionWords): string {
  const beat = level.beats.find((b) => b.id === run.beat);
  if (!beat || intent.kind === 'record-vote' || intent.kind === 'answer') return '';
  const about = aboutOf(level, run, intent.kind, intent.target, say);
  const filled = filledSays(level, beat, intent, say);
  return [about, kindSays(level, beat, intent.kind, intent.target, say, words), filled].filter((part) => part !== '').join(' · ');
}

/** What a class picked that has decided: it was about the beat before, when the bill has moved on. */
export function polledSays(level: Level, run: Run, intent: Intent, say: Say, words: DecisionWords): string {
  const beats = [run.beat, run.road.at(-2), run.echo?.beat].flatMap((id) => id ?? []);
  return beats.map((beat) => intentSays(level, { ...run, beat }, intent, say, words)).find((says) => says !== '') ?? '';
}

function intentsIn({ kind, target, fill }: IntentTemplate): readonly Intent[] {
  if (fill.shape === 'claim') return fill.among.map((claim) => ({ kind: 'hand-over', target, claim }));
  // The kind says which of the shapes it is; the compiler can't see that.
  if (fill.shape === 'as') return fill.among.map((as) => ({ kind, target, as }) as Intent);
  return [{ kind, target } as Intent];
}

function kindSays(level: Level, beat: Beat, kind: Intent['kind'], target: string, say: Say, words: DecisionWords): string {
  switch (kind) {
    case 'choose': {
      const option = beat.kind === 'choice' || beat.kind === 'vote' ? optionOf(beat, target) : undefined;
      return option ? say(option.says) : '';
    }
    case 'act': {
      const action = beat.kind === 'agenda' ? beat.actions.find((a) => a.id === target) : undefined;
      return action ? say(action.says) : '';
    }
    case 'leave':
      return beat.kind === 'agenda' ? say(beat.leave.says) : '';
    case 'hand-over':
      return words.hand;
    case 'say-silent':
      return words.silent;
    case 'let-pass':
      return words.pass;
    case 'weigh':
      return beat.kind === 'hearing' ? words.weigh(say(exhibitOf(beat, target).title)) : '';
    case 'find': {
      const field = beat.kind === 'hearing' ? hearingOf(level, beat).fields.find((f) => f.id === target) : undefined;
      return field ? words.find(say(field.title)) : '';
    }
    case 'draft': {
      const order = beat.kind === 'hearing' ? hearingOf(level, beat).orders.find((o) => o.id === target) : undefined;
      return order ? say(order.says) : '';
    }
    default:
      return '';
  }
}

function filledSays(level: Level, beat: Beat, intent: Intent, say: Say): string {
  if (intent.kind === 'hand-over') {
    const found = findClaim(level.shared.sources, intent.claim);
    return found ? say(found.claim.says) : '';
  }
  if (beat.kind !== 'hearing' || !('as' in intent)) return '';
  const { fields, tests, findings } = hearingOf(level, beat);
  if (intent.kind === 'find') return say(findings[intent.as]);
  const field = fields.find((f) => f.id === intent.as);
  const test = tests.find((t) => t.id === intent.as);
  return field ? say(field.title) : test ? say(test.fails) : '';
}

function aboutOf(level: Level, run: Run, kind: Intent['kind'], target: string, say: Say): string {
  if (kind !== 'hand-over' && kind !== 'say-silent' && kind !== 'let-pass') return '';
  const state = (run.at.kind === 'agenda' ? run.at.slots[target] : undefined) ?? run.heard[target];
  return state ? say(hearsayOf(level, state.hearsay).says) : '';
}

function optionOf(beat: Extract<Beat, { kind: 'choice' | 'vote' }>, id: string) {
  return beat.options.find((o) => o.id === id);
}
