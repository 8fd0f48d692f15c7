/** The whole picture of a run, laid out anew each time: this alone must be right. */
import type { Composition } from '../../core/compose.ts';
import type { Level, SetDressing } from '../../core/level.ts';
import { roadOf } from '../../core/road.ts';
import type { Recording, Run } from '../../core/run.ts';
import { beatOf } from '../../core/shown.ts';
import { layAgenda } from './agenda.ts';
import { type ArtManifest, plateOf } from './art.ts';
import { putBalance } from './balance.ts';
import { layCheckpoint } from './checkpoint.ts';
import { layChoice, liftFor } from './choice.ts';
import { daylightOf } from './daylight.ts';
import { layDecision } from './decision.ts';
import { type Draft, type Looks, plainLooks } from './draft.ts';
import { putCurtain } from './furnishing.ts';
import { lifted, type Size, viewOf } from './geometry.ts';
import { layHearing } from './hearing.ts';
import type { Picture, Tongue } from './piece.ts';
import { layRoad } from './road.ts';
import { layEnding, layStory } from './story.ts';
import { uncovered } from './uncovered.ts';
import { laySeats, layVote } from './vote.ts';

export type Around = {
  readonly size: Size;
  readonly tongue: Tongue;
  readonly art: ArtManifest;
  readonly looks?: Looks;
  /** Of this run: the road tells by it on which days stamps were set. */
  readonly recording?: Recording | null;
  /** How much larger than usual letters are wanted. */
  readonly letters?: number;
  /** What the way on from an ending is called, where there is one. */
  readonly wayOn?: string | null;
};

export function pictureOf(
  level: Level,
  run: Run,
  composition: Composition,
  { size, tongue, art, looks = plainLooks, recording = null, letters = 1, wayOn = null }: Around,
): Picture {
  const set = setOf(level, run);
  const scene = { level, run, composition, set, looks, tongue, art, view: viewOf(size), letters, wayOn };
  const lift = liftFor(scene);
  const draft: Draft = { ...scene, view: lifted(scene.view, lift), pieces: [], hotspots: [], seats: null };
  layBeat(draft, recording);
  const light = daylightOf(level, run);
  return { plate: plateOf(draft), lift, pieces: draft.pieces, hotspots: uncovered(draft.hotspots, size), seats: draft.seats, light };
}

/** Where a beat plays; a pack that dresses nothing plays in an office. */
export function setOf(level: Level, run: Run): SetDressing {
  const beat = beatOf(level, run);
  const { sets } = level.shared;
  const name = beat.title;
  return (
    sets.find((s) => s.id === beat.set) ?? sets[0] ?? { id: beat.set, kind: 'office', name, institution: level.institution, people: [] }
  );
}

/** What lies in front is laid first among the hotspots: the topmost is found first. */
function layBeat(draft: Draft, recording: Recording | null): void {
  const beat = beatOf(draft.level, draft.run);
  putCurtain(draft);
  if (draft.set.kind === 'map') layRoad(draft, roadOf(draft.level, draft.run, recording));
  if (draft.set.kind === 'court' && beat.kind !== 'hearing') putBalance(draft);
  const farOff = draft.hotspots.splice(0);
  switch (beat.kind) {
    case 'story':
      layStory(draft, beat);
      break;
    case 'choice':
      layChoice(draft);
      break;
    case 'agenda':
      layAgenda(draft, beat);
      break;
    case 'vote':
      layVote(draft);
      break;
    case 'decision':
      layDecision(draft, beat);
      break;
    case 'hearing':
      layHearing(draft, beat);
      break;
    case 'checkpoint':
      layCheckpoint(draft);
      break;
    case 'ending':
      layEnding(draft);
      break;
  }
  if (beat.kind !== 'vote') laySeats(draft, beat.kind !== 'checkpoint');
  draft.hotspots.push(...farOff);
}
