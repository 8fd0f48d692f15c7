/** What is told of a place on the road to whoever points at it: where the bill is, what was stamped there, what could be. */
import type { Stage } from '../../core/procedure.ts';
import type { Road, Stop } from '../../core/road.ts';
import type { Draft } from './draft.ts';

export function wordsOf(draft: Draft, stop: Stop): string {
  const { tongue } = draft;
  const parts = [tongue.say(stop.institution.name)];
  if (stop.at) parts.push(`${tongue.word('bill-here')}: ${tongue.say(stop.at.title)}`);
  const stamped = stop.stamped.map(({ stamp, day }) => `${titleOf(draft, stamp.stage)}${day === null ? '' : ` (${dayOf(draft, day)})`}`);
  if (stamped.length > 0) parts.push(`${tongue.word('been-here')}: ${stamped.join(', ')}`);
  if (stop.next.length > 0) parts.push(`${tongue.word('could-be')}: ${titles(draft, stop.next)}`);
  return parts.join(' · ');
}

export function archiveWords(draft: Draft, { archive }: Road): string {
  const { tongue } = draft;
  const parts = [`${tongue.word('archive')}: ${tongue.word('archive-is')}`];
  if (archive.holds) parts.push(`${tongue.word('bill-here')}: ${tongue.say(archive.holds.title)}`);
  if (archive.next.length > 0) parts.push(`${tongue.word('could-be')}: ${titles(draft, archive.next)}`);
  return parts.join(' · ');
}

function titles(draft: Draft, stages: readonly Stage[]): string {
  return stages.map((s) => draft.tongue.say(s.title)).join(', ');
}

/** A stage that the procedure no longer has keeps its id for a name. */
function titleOf(draft: Draft, id: string): string {
  const stage = draft.level.shared.procedure.stages.find((s) => s.id === id);
  return stage ? draft.tongue.say(stage.title) : id;
}

function dayOf(draft: Draft, day: number): string {
  return `${draft.tongue.word(draft.level.calendar.unit === 'days' ? 'day' : 'hour')} ${day}`;
}
