/** A level as beats and the ways between them, conditions aside. */
import type { Beat, Next } from '../core/beat.ts';
import type { LevelRules } from '../core/level.ts';
import type { NodePath } from './problem.ts';

/** A `next` of a beat, and where it stands inside the beat. */
export type WayOut = { readonly path: NodePath; readonly next: Next };

/** Every `next` of a beat, in the order of the file. */
export function waysOut(beat: Beat): readonly WayOut[] {
  switch (beat.kind) {
    case 'story':
    case 'checkpoint':
      return [{ path: ['next'], next: beat.next }];
    case 'choice':
      return beat.options.map((o, i) => ({ path: ['options', i, 'next'], next: o.next }));
    case 'agenda':
      return [
        { path: ['leave', 'next'], next: beat.leave.next },
        { path: ['runOut', 'next'], next: beat.runOut.next },
      ];
    case 'vote':
      return [
        ...beat.options.map((o, i) => ({ path: ['options', i, 'next'], next: o.next })),
        { path: ['carried', 'next'], next: beat.carried.next },
        { path: ['lost', 'next'], next: beat.lost.next },
      ];
    case 'decision':
      return beat.outcomes.map((o, i) => ({ path: ['outcomes', i, 'next'], next: o.next }));
    case 'hearing':
      return [
        { path: ['granted', 'next'], next: beat.granted.next },
        { path: ['refused', 'next'], next: beat.refused.next },
      ];
    case 'ending':
      return [];
  }
}

export function beatsAfter(beat: Beat): readonly string[] {
  return waysOut(beat).flatMap((way) => way.next.map((n) => n.to));
}

/** All beats from which some road meets one of `to`, these among them. */
export function leadingTo(level: LevelRules, to: readonly string[]): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const beat of level.beats) {
    for (const id of beatsAfter(beat)) listIn(before, id).push(beat.id);
  }
  const met = new Set<string>();
  const open = [...to];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    for (const from of before.get(id) ?? []) open.push(from);
  }
  return met;
}

function listIn(lists: Map<string, string[]>, id: string): string[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}

/** All beats that some road from `from` meets, `from` among them, if no road may pass `without`. */
export function reached(level: LevelRules, from: readonly string[], without?: string): ReadonlySet<string> {
  const beats = new Map(level.beats.map((b) => [b.id, b]));
  const met = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const beat = beats.get(id);
    if (!beat || id === without || met.has(id)) continue;
    met.add(id);
    for (const to of beatsAfter(beat)) open.push(to);
  }
  return met;
}
