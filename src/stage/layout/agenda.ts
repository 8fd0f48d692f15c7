/** An agenda on the stage: actions hang on people and things, the calendar counts, the door leaves. */
import type { AgendaBeat } from '../../core/beat.ts';
import { holds } from '../../core/holds.ts';
import { openActions, refusals } from '../../core/shown.ts';
import { spotOf } from './art.ts';
import { putCalendar, putClock } from './calendar.ts';
import { Captions } from './caption.ts';
import { layCorridor } from './corridor.ts';
import { type Draft, grown, hot, putAt, putRefused } from './draft.ts';
import { putFolder, readFolder } from './folder.ts';
import { type Rect, within } from './geometry.ts';
import { layActions } from './handles.ts';
import { hearPeople, putPeople, putSpeech } from './people.ts';
import { board } from './table.ts';

export function layAgenda(draft: Draft, beat: AgendaBeat): void {
  const places = putPeople(draft);
  const folder = putFolder(draft);
  const actions = openActions(draft.level, draft.run);
  const clock = actions.some((a) => a.handle === 'clock') ? null : putClock(draft);
  putCalendar(draft, beat);
  const corridor = layCorridor(draft, folder);
  if (corridor.open) return;
  const captions = new Captions(draft);
  const door = layDoor(draft, beat, captions);
  layActions(draft, actions, { places, folder, door, below: corridor.top, captions });
  readFolder(draft, folder);
  hearPeople(draft, places, new Set(actions.flatMap((a) => (a.handle === 'person' && a.who ? [a.who] : []))));
  putSpeech(draft, places);
  if (clock) hot(draft, 'clock', clock, { show: { kind: 'nothing' } }, draft.tongue.say(draft.set.name), 'clock');
}

/** The way out: an open door, where leaving is allowed. */
function layDoor(draft: Draft, beat: AgendaBeat, captions: Captions): Rect {
  const id = `leave:${beat.id}`;
  const open = holds(beat.leave.when, draft.run);
  const frame = open ? 'door-open' : 'door';
  const nowhere = { x: 40, y: draft.view.size.h * 0.6, scale: draft.view.scale, behind: true };
  const spot = spotOf(draft.art, draft.set.kind, 'door', draft.view) ?? nowhere;
  const rect = putAt(draft, id, frame, spot, spot.scale, { of: id, layer: spot.behind ? 'people' : 'table' });
  if (!open) return rect;
  const rule = refusals(draft.level, draft.run).get('leave');
  const words = draft.tongue.say(beat.leave.says);
  captions.put({ of: id, tag: null, words, cost: null }, { x: rect.x + rect.w / 2, y: rect.y + rect.h * 0.42 });
  if (rule) putRefused(draft, id, rect, { layer: 'above' });
  const why = rule ? ` ${draft.tongue.word('refused')}: ${draft.tongue.say(rule.title)}` : '';
  const meant = within(grown(rect), board(draft));
  hot(draft, id, meant, { intent: { kind: 'leave', target: beat.id } }, `${words}${why}`, frame);
  return meant;
}
