/** Ids in walkthroughs: what an intent aims at depends on its kind, so that no schema can say it. */
import type { IntentKind } from '../../core/intent.ts';
import type { NodePath } from '../problem.ts';
import type { Kind } from '../schema/parts.ts';
import type { Json } from './edit.ts';
import { partAt } from './plain-edit.ts';
import { isListValue } from './print.ts';

const TARGETS: Readonly<Record<IntentKind, Kind>> = {
  continue: 'beat',
  choose: 'option',
  act: 'action',
  leave: 'beat',
  'hand-over': 'slot',
  'say-silent': 'slot',
  'let-pass': 'slot',
  'hold-vote': 'beat',
  'record-vote': 'beat',
  await: 'beat',
  weigh: 'exhibit',
  find: 'field',
  draft: 'order',
  answer: 'question',
};

/** @param level the level that alone knows the id; null where the whole pack does */
export function walkthroughUses(value: Json, kind: Kind, id: string, level: string | null): readonly NodePath[] {
  if (level !== null && partAt(value, ['level']) !== level) return [];
  const intents = partAt(value, ['intents']);
  const uses = isListValue(intents) ? intents.flatMap((intent, i) => inIntent(intent, kind, id).map((way) => ['intents', i, ...way])) : [];
  return kind === 'beat' && partAt(value, ['ending']) === id ? [['ending'], ...uses] : uses;
}

function inIntent(intent: Json, kind: Kind, id: string): readonly NodePath[] {
  const own = partAt(intent, ['kind']);
  const isAt = (...path: string[]) => partAt(intent, path) === id;
  const target = typeof own === 'string' && Object.hasOwn(TARGETS, own) ? TARGETS[own as IntentKind] : null;
  const ways: NodePath[] = [];
  if (target === kind && isAt('target')) ways.push(['target']);
  if (kind === 'claim' && isAt('claim')) ways.push(['claim']);
  if (kind === 'claim' && isAt('answer', 'claim')) ways.push(['answer', 'claim']);
  if ((kind === 'field' || kind === 'test') && own === 'weigh' && isAt('as')) ways.push(['as']);
  return ways;
}
