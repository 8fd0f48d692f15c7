/** An agenda on the stage: actions hang on people and things, the calendar counts, the door leaves. */
import type { AgendaBeat } from '../../core/beat.ts';
import { holds } from '../../core/holds.ts';
import { hearsayAbroad, openActions, refusals, timeRunsShort } from '../../core/shown.ts';
import { plateOf, spotOf } from './art.ts';
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
  const actions = openActions(draft.level, draft.run);
  // What is on the wall comes first: people stand before it.
  const frame = putDoor(draft, beat);
  const clock = actions.some((a) => a.handle === 'clock') ? null : putClock(draft);
  // Hours are told by the clock where there is one.
  if (draft.level.calendar.unit === 'days' || !spotOf(draft.art, plateOf(draft), 'clock', draft.view)) putCalendar(draft, beat);
  const places = putPeople(draft);
  const folder = putFolder(draft);
  const corridor = layCorridor(draft, folder);
  if (corridor.open) return;
  const captions = new Captions(draft, corridor.top);
  const door = layDoor(draft, beat, frame, captions);
  layActions(draft, actions, { places, folder, door, below: corridor.top, captions });
  captions.lay();
  readFolder(draft, folder);
  hearPeople(draft, places, new Set(actions.flatMap((a) => (a.handle === 'person' && a.who ? [a.who] : []))));
  putSpeech(draft, places);
  if (clock) hot(draft, 'clock', clock, { show: { kind: 'nothing' } }, draft.tongue.say(draft.set.name), 'clock');
}

/** The door in the wall, open where leaving is allowed. */
function putDoor(draft: Draft, beat: AgendaBeat): Rect {
  const of = `leave:${beat.id}`;
  const nowhere = { x: 40, y: draft.view.size.h * 0.6, scale: draft.view.scale, behind: true };
  const spot = spotOf(draft.art, plateOf(draft), 'door', draft.view) ?? nowhere;
  return putAt(draft, of, doorFrame(draft, beat), spot, spot.scale, { of, layer: spot.behind ? 'people' : 'table' });
}

/** The way out, where leaving is allowed. */
function layDoor(draft: Draft, beat: AgendaBeat, rect: Rect, captions: Captions): Rect {
  const id = `leave:${beat.id}`;
  if (!isOpen(draft, beat)) return rect;
  const rule = refusals(draft.level, draft.run).get('leave');
  const words = draft.tongue.say(beat.leave.says);
  const why = rule ? ` ${draft.tongue.word('refused')}: ${draft.tongue.say(rule.title)}` : '';
  const meant = within(grown(rect), board(draft));
  const does = { intent: { kind: 'leave', target: beat.id } } as const;
  const note = leavingNote(draft);
  const says = [`${words}${why}`, ...note].join(' · ');
  const thing = { id, rect: meant, does, says, prop: doorFrame(draft, beat), drops: [] };
  captions.put(
    { tag: null, words, cost: null, ...(note.length > 0 ? { note: note.join('; ') } : {}) },
    { x: rect.x + rect.w / 2, y: rect.y + rect.h * 0.14 },
    thing,
    rect,
  );
  if (rule) putRefused(draft, id, rect, { layer: 'above' });
  return meant;
}

/** What whoever leaves should know: what is said meanwhile, and that the door is open only while there is time. */
function leavingNote({ level, run, tongue }: Draft): readonly string[] {
  const unit = tongue.word(level.calendar.unit === 'hours' ? 'hours' : 'days');
  return [
    ...(hearsayAbroad(level, run).length > 0 ? [tongue.word('leave-spreads')] : []),
    ...(timeRunsShort(level, run) ? [`${tongue.word('while-time')}: ${run.daysLeft} ${unit}`] : []),
  ];
}

function doorFrame(draft: Draft, beat: AgendaBeat): 'door-open' | 'door' {
  return isOpen(draft, beat) ? 'door-open' : 'door';
}

function isOpen(draft: Draft, beat: AgendaBeat): boolean {
  return holds(beat.leave.when, draft.run);
}
