/** A vote on the stage: the chamber, the whip count on the rim, the bell that calls the roll and its words. */
import { openOptions } from '../../core/shown.ts';
import { whipCount } from '../../core/vote.ts';
import type { WhipCount } from '../../core/whip.ts';
import { frameOf, placed, plateOf, spotOf } from './art.ts';
import { type Draft, grown, hot, isSmall, putAt } from './draft.ts';
import { putFolder, readFolder } from './folder.ts';
import { putGauge } from './gauge.ts';
import { overlap, type Point, type Rect, within } from './geometry.ts';
import { putKey, putLegend } from './legend.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { chamberOf, putOpenBloc, putSeats, readBlocs } from './seats.ts';
import { putSlips } from './slips.ts';
import { board, goOnPlace, LARGE_SIZE, putGoOn, sendOnward, tableOf, wideOnward } from './table.ts';

export function layVote(draft: Draft): void {
  const { level, run } = draft;
  if (run.at.kind !== 'vote') return;
  const counted = whipCount(level, run);
  const whip = counted && run.entry.votes === 'recorded' ? castSoFar(counted, run.at.votes) : counted;
  const chamber = whip?.chamber ?? chamberOf(draft);
  if (!chamber || !whip) return;
  const { votes, tally } = run.at;
  putSeats(draft, chamber, votes, putGauge(draft, whip, tally));
  if (draft.looks.bloc !== null) {
    putOpenBloc(draft, chamber, votes, whip);
    return;
  }
  const places = putPeople(draft);
  const folder = putFolder(draft, belowRim(draft));
  if (tally && votes) {
    putGoOn(draft);
    putLegend(draft, chamber, votes, folder);
  } else if (run.entry.votes === 'rolled') {
    const { mark, bell } = putBell(draft);
    const taken = layOptions(draft, folder, mark);
    putKey(draft, chamber, folder, { right: Math.min(mark.x, bell.x) - 12, bottom: taken - 10 });
  }
  readFolder(draft, folder);
  readBlocs(draft, chamber, whip);
  hearPeople(draft, places, new Set());
  putSpeech(draft, places);
}

/** Real people vote: nobody can say how they will, and what has been cast is all there is to count. */
function castSoFar(whip: WhipCount, votes: string | null): WhipCount {
  const cast = [...(votes ?? '')].filter((vote) => vote === 'F').length;
  return { ...whip, for: { least: cast, most: cast }, blocs: [] };
}

/** A set in a chamber where nothing is voted on just now: the seats are there all the same. */
export function laySeats(draft: Draft, canBeRead: boolean): void {
  const chamber = chamberOf(draft);
  if (!chamber || draft.set.kind !== 'chamber') return;
  putSeats(draft, chamber, null, []);
  if (canBeRead) readBlocs(draft, chamber, null);
}

/** The folder's usual place, or so far below it that where the scale begins can be read. */
function belowRim(draft: Draft): (Point & { readonly scale: number }) | undefined {
  const spot = spotOf(draft.art, plateOf(draft), 'folder', draft.view);
  const begins = draft.pieces.find((p) => p.id === 'gauge/0/plate')?.rect;
  if (!spot || !begins) return undefined;
  const usual = placed(frameOf(draft.art, 'folder'), spot, spot.scale);
  const lowest = board(draft).y + board(draft).h - usual.h;
  const y = overlap(usual, begins) ? Math.min(lowest, begins.y + begins.h + 1) : usual.y;
  return { ...spot, y: spot.y + Math.max(0, y - usual.y) };
}

/** The bell, and a mark in the corner with its words: the vote's own way on. Returns where both lie. */
function putBell(draft: Draft): { readonly mark: Rect; readonly bell: Rect } {
  const id = `hold-vote:${draft.run.beat}`;
  const frame = frameOf(draft.art, 'gavel-bell');
  const whole = board(draft);
  const spot = spotOf(draft.art, plateOf(draft), 'call', draft.view) ?? {
    x: whole.x + whole.w - 60,
    y: whole.y + whole.h - 10,
    scale: draft.view.scale,
  };
  const scale = Math.max(spot.scale, 46 / frame.h);
  const label = rollPlace(draft);
  const stands = within(placed(frame, spot, scale), whole);
  const rect = overlap(stands, label) ? { ...stands, y: label.y - stands.h } : stands;
  putAt(draft, `${id}/bell`, 'gavel-bell', { x: rect.x + rect.w * frame.ax, y: rect.y + rect.h * frame.ay }, scale, { of: id });
  const intent = { kind: 'hold-vote', target: draft.run.beat } as const;
  sendOnward(draft, intent, draft.tongue.word('roll'), label);
  hot(draft, id, grown(rect, 44), { intent }, draft.tongue.word('call-the-roll'), 'gavel-bell');
  return { mark: label, bell: rect };
}

/** In the corner where one goes on, wide enough for its words to stand in one line; held in a hand a slip beside it needs the room. */
function rollPlace(draft: Draft): Rect {
  const corner = goOnPlace(draft);
  const small = isSmall(draft);
  if (small && openOptions(draft.level, draft.run).length > 0) return corner;
  const wanted = wideOnward(draft.tongue.word('roll'), corner.h, small ? undefined : LARGE_SIZE);
  const w = Math.max(corner.w, Math.min(wanted, small ? 220 : 290));
  return { ...corner, x: corner.x + corner.w - w, w };
}

/** Returns how far down the desk is still free. */
function layOptions(draft: Draft, folder: Rect, mark: Rect): number {
  const options = openOptions(draft.level, draft.run).length;
  const table = tableOf(draft);
  if (options === 0) return table.y + table.h;
  const gap = isSmall(draft) ? 6 : 14;
  const left = folder.x + folder.w + gap;
  const right = mark.x - gap;
  const tall = Math.min(table.h, (isSmall(draft) ? 66 : 96) * Math.ceil(options / 2));
  const room = { x: left, y: table.y + table.h - tall, w: right - left, h: tall };
  // Held in a hand, slips of several lines reach up to the desk's far edge.
  const top = putSlips(draft, room, folder, isSmall(draft) ? table.h - tall : 0);
  return Math.min(room.y, top);
}
