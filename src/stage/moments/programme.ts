/** Which moments a step sets off, in the order of what happened: one after another, never over each other. */
import type { GameEvent } from '../../core/event.ts';
import type { Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import { cardId } from '../layout/exhibits.ts';
import { stampOf } from '../layout/folder.ts';
import type { Picture } from '../layout/piece.ts';
import { days } from './days.ts';
import { hours } from './hours.ts';
import type { Moment } from './moment.ts';
import { papers } from './papers.ts';
import { type Props, pieceOf } from './picked.ts';
import { publication } from './publication.ts';
import { rollCall } from './roll-call.ts';
import { ruling } from './ruling.ts';
import { stamp } from './stamp.ts';
import { weighing } from './weighing.ts';

export type Step = {
  readonly events: readonly GameEvent[];
  readonly level: Level;
  /** After the step. */
  readonly run: Run;
  readonly before: Picture;
  readonly after: Picture;
  readonly props: Props;
};

/** Drawn things that moments take where they are there. */
export const MOMENT_FRAMES = [
  'stamp-tool-down',
  'calendar-leaf',
  'carbon-copy',
  'gazette',
  'steam/1',
  'pendulum',
  'dust',
  'bird',
  'curtain-edge',
];

export function momentsOf(step: Step): readonly Moment[] {
  const told = step.events.map((e) => e.kind);
  return Object.entries(STAGED)
    .flatMap(([kind, moments]) => {
      const at = told.indexOf(kind as GameEvent['kind']);
      return at < 0 ? [] : [{ at, moments: moments(step) }];
    })
    .sort((a, b) => a.at - b.at)
    .flatMap(({ moments }) => moments);
}

/** By the event that sets it off. However often that happened in one step, it is played once. */
const STAGED: Partial<Record<GameEvent['kind'], (step: Step) => readonly Moment[]>> = {
  'vote-held': voted,
  'exhibit-weighed': weighed,
  judgment: ruled,
  'days-spent': daysGone,
  'paper-withdrawn': papersPulled,
  'paper-added': papersAdded,
  decided,
  'stage-entered': stamped,
};

function kinds<K extends GameEvent['kind']>(events: readonly GameEvent[], kind: K): readonly Extract<GameEvent, { kind: K }>[] {
  return events.filter((e): e is Extract<GameEvent, { kind: K }> => e.kind === kind);
}

function voted({ after }: Step): readonly Moment[] {
  const row = after.seats;
  return row?.seats.some((s) => s.vote !== null) ? [rollCall(after, row)] : [];
}

function weighed({ events, before, after }: Step): readonly Moment[] {
  const [one] = kinds(events, 'exhibit-weighed');
  const moment = one ? weighing(before, after, cardId(one.exhibit)) : null;
  return moment ? [moment] : [];
}

/** The judge reads it: whoever of those on the set is one, else whoever speaks. */
function ruled({ level, after, props }: Step): readonly Moment[] {
  if (!pieceOf(after, 'judgment')) return [];
  const people = after.pieces.filter((p) => p.id.startsWith('person:') && p.frame?.startsWith('figure/'));
  const judge = people.find((p) => level.shared.cast.find((c) => `person:${c.id}` === p.id)?.figure === 'judge');
  return [ruling(after, judge ?? people.find((p) => p.frame?.endsWith('/speak')), props)];
}

function daysGone({ events, level, run, before, after, props }: Step): readonly Moment[] {
  const spent = kinds(events, 'days-spent').reduce((sum, e) => sum + e.days, 0);
  const time = { days: spent, left: run.daysLeft, of: level.calendar.days };
  if (spent === 0) return [];
  return [level.calendar.unit === 'hours' ? hours(after, time, props) : days(before, after, time, props)];
}

function papersPulled({ events, after, props }: Step): readonly Moment[] {
  const folder = pieceOf(after, 'folder');
  return folder ? [papers(after, folder, 'out', kinds(events, 'paper-withdrawn').length, props)] : [];
}

function papersAdded({ events, after, props }: Step): readonly Moment[] {
  const folder = pieceOf(after, 'folder');
  return folder ? [papers(after, folder, 'in', kinds(events, 'paper-added').length, props)] : [];
}

function decided({ before, after, props }: Step): readonly Moment[] {
  const imprint = pieceOf(after, 'stamp:outcome');
  return imprint ? [stamp(after, imprint, pieceOf(before, imprint.id) === undefined, props)] : [];
}

/** Each stamp once, however many stages were passed in one step; what is published is printed first. */
function stamped({ events, level, before, after, props }: Step): readonly Moment[] {
  const stages = kinds(events, 'stage-entered').flatMap((e) => level.shared.procedure.stages.find((s) => s.id === e.stage) ?? []);
  const gazette = stages.some((s) => s.publishes) ? pieceOf(after, 'gazette') : undefined;
  const ids = [...new Set(stages.map((s) => `stamp:${stampOf(level, s.institution)}`))];
  const imprints = ids.flatMap((id) => pieceOf(after, id) ?? []);
  return [
    ...(gazette ? [publication(gazette, props)] : []),
    ...imprints.map((imprint) => stamp(after, imprint, pieceOf(before, imprint.id) === undefined, props)),
  ];
}
