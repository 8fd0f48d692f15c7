/** The bill: a folder that carries its own history in stamps, always on the stage. */
import { marksOn } from '../../core/folder-marks.ts';
import type { Level } from '../../core/level.ts';
import type { Institution } from '../../core/procedure.ts';
import { frameOf, plateOf, spotOf } from './art.ts';
import { type Draft, hot, putAt, putIn, type Scene } from './draft.ts';
import type { Point, Rect } from './geometry.ts';
import type { Hotspot } from './piece.ts';

/** Puts the folder with its stamps, and says what it is. Returns where it lies. */
export function putFolder(draft: Draft, at?: Point & { readonly scale: number }): Rect {
  const spot = at ??
    spotOf(draft.art, plateOf(draft), 'folder', draft.view) ?? { x: 60, y: draft.view.size.h - 10, scale: draft.view.scale };
  // On the road map it already stands where the bill is.
  const there = draft.pieces.find((p) => p.id === 'folder');
  if (there) return there.rect;
  putGazette(draft, spot);
  const rect = putAt(draft, 'folder', 'folder', spot, spot.scale, { of: 'folder' });
  for (const stamp of stamps(draft)) {
    const place = draft.art.folder.places[stamp];
    if (!place || !draft.art.frames[`stamp/${stamp}`]) continue;
    const on = { x: spot.x + place.x * spot.scale, y: spot.y + place.y * spot.scale };
    const scale = (2 * place.r * spot.scale) / frameOf(draft.art, `stamp/${stamp}`).w;
    putAt(draft, `stamp:${stamp}`, `stamp/${stamp}`, on, scale, { of: 'folder' });
  }
  return rect;
}

/** Pointing at the folder tells what is in it; it can be dragged where it is to be handed in. */
export function readFolder(draft: Draft, rect: Rect, drops: Hotspot['drops'] = []): void {
  const { shared } = draft.level;
  const stage = shared.procedure.stages.find((s) => s.id === draft.run.stage);
  const papers = draft.run.papers.flatMap((id) => shared.papers.find((p) => p.id === id) ?? []).map((p) => draft.tongue.say(p.title));
  const list = papers.length > 0 ? `: ${papers.join(', ')}` : '';
  const says = `${draft.tongue.word('folder')}${stage ? ` · ${draft.tongue.say(stage.title)}` : ''} · ${papers.length} ${draft.tongue.word('papers')}${list}`;
  hot(draft, 'folder', rect, { show: { kind: 'nothing' } }, says, 'folder', drops);
}

/** The drawn stamps by model of the institution, so that a pack of another country has them too. */
export const STAMPS: Readonly<Record<Institution['model'], string>> = {
  newsroom: 'newsroom',
  chamber: 'chamber',
  columns: 'columns',
  desk: 'desk',
  court: 'court',
  world: 'world',
  school: 'newsroom',
};

/** The drawn stamp of an institution. */
export function stampOf(level: Level, institution: string): string | null {
  const found = level.shared.procedure.institutions.find((i) => i.id === institution);
  return found ? STAMPS[found.model] : null;
}

/** Stamps that are on the folder, each once. */
function stamps({ level, run }: Draft): readonly string[] {
  return [...new Set(marksOn(level, run).flatMap((house) => stampOf(level, house) ?? []))];
}

/** How far what was published looks out over the folder, in heights of the folder. */
const LOOKS_OUT = 0.26;

/** How tall the folder is with what looks out over it, in its own heights. */
export function tallOf(scene: Scene): number {
  return isPublished(scene) ? 1 + LOOKS_OUT : 1;
}

function isPublished({ level, run }: Scene): boolean {
  const { stages } = level.shared.procedure;
  return run.stamps.some(({ stage }) => stages.find((s) => s.id === stage)?.publishes);
}

/** What was published looks out over the folder from behind, from then on. */
function putGazette(draft: Draft, spot: Point & { readonly scale: number }): void {
  if (!isPublished(draft)) return;
  const folder = frameOf(draft.art, 'folder');
  const frame = draft.art.frames.gazette ? 'gazette' : 'paint/gazette';
  const h = folder.h * spot.scale * 0.94;
  const shape = draft.art.frames.gazette ? frameOf(draft.art, 'gazette').w / frameOf(draft.art, 'gazette').h : 0.76;
  const top = {
    x: spot.x + folder.w * spot.scale * (0.5 - folder.ax) - (h * shape) / 2,
    y: spot.y - folder.h * spot.scale * (folder.ay + LOOKS_OUT),
  };
  putIn(draft, 'gazette', frame, { ...top, w: h * shape, h }, { layer: 'front', turn: -4 });
}
