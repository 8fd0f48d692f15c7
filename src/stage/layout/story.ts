/** A story or an ending on the stage: people to listen to or cards to read, the folder, and the way on. */
import type { StoryBeat } from '../../core/beat.ts';
import { beatOf } from '../../core/shown.ts';
import { faceOf, frameOf } from './art.ts';
import { type Draft, isSmall, leastLetter, letter, putAt, putIn, type Scene } from './draft.ts';
import { estimateIn } from './estimate.ts';
import { putFolder, readFolder } from './folder.ts';
import type { Rect } from './geometry.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { putPinned } from './pinned.ts';
import { board, goOnPlace, putGoOn, putOnward, wideOnward } from './table.ts';

/** Where cards are laid side by side they take the people's place. */
export function layStory(draft: Draft, beat: StoryBeat): void {
  const places = beat.cards ? new Map() : putPeople(draft);
  const folder = putFolder(draft);
  putGoOn(draft);
  putPinned(draft, beat);
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

/** What became of the bill stands on a plate above, and the way on where it always is; everything else is the panel's. */
export function layEnding(draft: Draft): void {
  const beat = beatOf(draft.level, draft.run);
  const places = putPeople(draft);
  const folder = putFolder(draft);
  if (beat.kind === 'ending') {
    putEnding(draft, draft.tongue.say(beat.stamp));
    const place = wayOnPlace(draft);
    if (draft.wayOn && place) putOnward(draft, 'way-on', { show: { kind: 'way-on' } }, draft.wayOn, place);
  }
  readFolder(draft, folder);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

/** The strip that tells an ending is in the middle of this, and as high. */
export function endingPlace(scene: Scene): Rect {
  const whole = board(scene);
  const h = isSmall(scene) ? Math.min(58, scene.view.size.h * 0.172) : 96;
  return { ...whole, y: whole.y + h * 0.25, h };
}

/** Where the way on from an ending lies, if there is one: in the corner where one goes on, as wide as its words want. */
export function wayOnPlace(scene: Scene): Rect | null {
  if (!scene.wayOn || beatOf(scene.level, scene.run).kind !== 'ending') return null;
  const corner = goOnPlace(scene);
  const wanted = isSmall(scene) ? wideSmall(scene, scene.wayOn, corner.h) : scene.wayOn.length * 13.5 + 130;
  const w = Math.max(corner.w, Math.min(wanted, isSmall(scene) ? 280 : 440));
  return { ...corner, x: corner.x + corner.w - w, w };
}

/** On the road it takes two lines, and somewhat smaller letters, rather than hide a place. */
function wideSmall(scene: Scene, says: string, tall: number): number {
  const wide = wideOnward(says, tall);
  const open = board(scene).w * NEAREST;
  if (scene.set.kind !== 'map' || wide <= open) return wide;
  const longest = says.split(' ').sort((a, b) => b.length - a.length)[0] ?? says;
  return Math.max(wideOnward(longest, tall, leastLetter(scene)), Math.min(Math.max(wideOnward(longest, tall), wide * 0.56), open));
}

/** Beyond this share of the board the nearest place on the road begins. */
const NEAREST = 0.43;

function putEnding(draft: Draft, text: string): void {
  const put = { layer: 'sheet' } as const;
  const whole = endingPlace(draft);
  const { h } = whole;
  const w = Math.min(whole.w, text.length * h * 0.24 + h * 1.6);
  const strip = { ...whole, x: whole.x + (whole.w - w) / 2, w };
  putIn(draft, 'ending', 'strip', strip, put);
  const face = faceOf(frameOf(draft.art, 'strip'), strip);
  const words = { x: face.x + w * 0.07, y: face.y, w: face.w - w * 0.14, h: face.h };
  const letters = {
    face: 'serif',
    weight: 600,
    size: bannerSize(text, words.w, Math.round(h * 0.34), STILL_LARGE[isSmall(draft) ? 'small' : 'large']),
    align: 'centre',
  } as const;
  letter(draft, 'ending/words', text, words, letters, put);
  for (const [i, x] of [face.x + h * 0.3, face.x + face.w - h * 0.3].entries()) {
    putAt(draft, `ending/pin/${i}`, 'pin', { x, y: face.y + h * 0.24 }, h / 74, put);
  }
}

/** Of the usual size: so much smaller letters are still a banner's; held in a hand the usual ones are small enough. */
const STILL_LARGE = { small: 0.75, large: 0.62 } as const;
/** Two lines of the usual size would fill the paper from edge to edge. */
const ON_TWO_LINES = 0.84;
/** Words of this weight are wider than the estimate. */
const BOLD = 1.07;

/** Somewhat smaller letters, if all words then stand on one line, or for two lines to have paper above and below. */
function bannerSize(text: string, room: number, usual: number, least: number): number {
  const wide = estimateIn('serif')(text, usual) * BOLD;
  const fits = Math.floor((usual * room) / wide);
  if (fits >= usual) return usual;
  return fits >= usual * least ? fits : Math.round(usual * ON_TWO_LINES);
}
