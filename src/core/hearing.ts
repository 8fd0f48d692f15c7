/** Hearing a case: each exhibit is weighed, findings follow, an operative part is drafted, and the judge decides by the file. */
import type { HearingBeat } from './beat.ts';
import { type BeatRules, type Outcome, plain, reject } from './beat-rules.ts';
import {
  type AtHearing,
  drawFile,
  drawTheory,
  exhibitOf,
  FINDINGS,
  fileSupports,
  findingsWeighed,
  hearingOf,
  isFitting,
  rightPlaces,
} from './court-file.ts';
import { applyEffects, change, type Doing, makeMove, refuse, rollFor, score, tell } from './doing.ts';
import type { Intent, IntentTemplate } from './intent.ts';
import { refusalOf } from './lawful.ts';
import type { HearingRules } from './procedure.ts';

/** What an exhibit is worth when it lies where it belongs. */
export const EXHIBIT_POINTS = 1;
/** What a draft is worth that says what the file supports. */
export const DRAFT_POINTS = 4;

export const hearingRules: BeatRules<HearingBeat> = {
  enter: (doing, beat) => {
    const { fields } = hearingOf(doing.level, beat);
    const theory = drawTheory(fields, rollFor(doing, `theory:${beat.id}`));
    const exhibits = drawFile(beat, fields, theory, doing.run, rollFor(doing, `file:${beat.id}`));
    change(doing, { at: { kind: 'hearing', exhibits, weighed: {}, findings: {}, drafted: null, decided: null } });
    tell(doing, { kind: 'file-opened', beat: beat.id, exhibits });
    return null;
  },
  open: (level, run, beat) => {
    const { at } = run;
    if (at.kind !== 'hearing') return [];
    if (at.decided) return [plain('continue', beat.id)];
    const hearing = hearingOf(level, beat);
    const places = [...hearing.fields.map((f) => f.id), ...hearing.tests.map((t) => t.id)];
    const isWeighed = at.exhibits.every((id) => at.weighed[id] !== undefined);
    const isFound = isWeighed && hearing.fields.every((f) => at.findings[f.id] !== undefined);
    return [
      ...at.exhibits.map((id): IntentTemplate => ({ kind: 'weigh', target: id, fill: { shape: 'as', among: places } })),
      ...(isWeighed
        ? hearing.fields.map((f): IntentTemplate => ({ kind: 'find', target: f.id, fill: { shape: 'as', among: FINDINGS } }))
        : []),
      ...(isFound ? hearing.orders.map((order) => plain('draft', order.id)) : []),
    ];
  },
  step: (doing, beat, intent) => {
    const { at } = doing.run;
    if (at.kind !== 'hearing') return 'stay';
    const hearing = hearingOf(doing.level, beat);
    switch (intent.kind) {
      case 'weigh':
        return weigh(doing, at, intent);
      case 'find':
        return find(doing, beat, hearing, at, intent);
      case 'draft':
        return draft(doing, beat, hearing, at, intent.target);
      default:
        return goOn(doing, beat, at);
    }
  },
};

/** Weighing anew takes back the findings that rested on it. */
function weigh(doing: Doing, at: AtHearing, { target, as }: Extract<Intent, { kind: 'weigh' }>): Outcome {
  if (at.weighed[target] === as) return 'stay';
  change(doing, { at: { ...at, weighed: { ...at.weighed, [target]: as }, findings: {} } });
  tell(doing, { kind: 'exhibit-weighed', exhibit: target, as });
  return 'stay';
}

function find(doing: Doing, beat: HearingBeat, hearing: HearingRules, at: AtHearing, intent: Extract<Intent, { kind: 'find' }>): Outcome {
  const follows = findingsWeighed(beat, hearing.fields, at)[intent.target];
  if (follows !== intent.as) {
    refuse(doing, `${intent.target}.${intent.as}`, hearing.findingRule);
    return 'stay';
  }
  change(doing, { at: { ...at, findings: { ...at.findings, [intent.target]: intent.as } } });
  tell(doing, { kind: 'found', field: intent.target, finding: intent.as });
  return 'stay';
}

function draft(doing: Doing, beat: HearingBeat, hearing: HearingRules, at: AtHearing, id: string): Outcome {
  const order = hearing.orders.find((o) => o.id === id);
  if (!order) return reject('intent/not-open');
  if (!isFitting(order, at.findings)) {
    refuse(doing, order.id, order.rule);
    return 'stay';
  }
  const decided = fileSupports(beat, hearing.fields, at.exhibits);
  const asDrafted = decided === order.is;
  for (const exhibit of at.exhibits) {
    const isRight = rightPlaces(exhibitOf(beat, exhibit)).includes(at.weighed[exhibit] ?? '');
    if (isRight) score(doing, 'sources', `exhibit:${beat.id}/${exhibit}`, EXHIBIT_POINTS);
  }
  if (asDrafted) score(doing, 'understanding', `draft:${beat.id}`, DRAFT_POINTS);
  change(doing, {
    at: { ...at, drafted: order.id, decided },
    echo: { kind: 'hearing', beat: beat.id, id: decided, spread: [], ...(asDrafted ? {} : { redrafted: true as const }) },
  });
  tell(doing, { kind: 'drafted', beat: beat.id, order: order.id });
  tell(doing, { kind: 'judgment', beat: beat.id, decided, asDrafted });
  const result = beat[decided === 'grant' ? 'granted' : 'refused'];
  // A judge keeps to the law too: a judgment that the procedure refuses is a fault of the level.
  const refusal = refusalOf(doing.level, doing.run, result.move);
  if (refusal) throw new Error(`The judgment ${decided} of beat ${beat.id} in level ${doing.level.id} is unlawful: ${refusal.id}`);
  makeMove(doing, result.move);
  applyEffects(doing, result.effects);
  return 'stay';
}

function goOn(doing: Doing, beat: HearingBeat, at: AtHearing): Outcome {
  if (!at.decided) return 'stay';
  change(doing, { echo: null });
  return { to: beat[at.decided === 'grant' ? 'granted' : 'refused'].next };
}
