/** Which event makes which sound; pure. What a vote, a judgment or a level comes to sounds the same whatever it is. */
import type { Handle } from '../core/beat.ts';
import type { GameEvent } from '../core/event.ts';
import type { Level } from '../core/level.ts';
import { type Floor, isNewsroom, isSchool } from './places.ts';

export const SOUND_NAMES = [
  'stamp',
  'paper-in',
  'paper-out',
  'page',
  'passage',
  'pen',
  'pencil',
  'chalk',
  'leaf',
  'string',
  'thread',
  'press',
  'card',
  'exhibit',
  'scales',
  'hearsay',
  'spread',
  'reading',
  'hush',
  'refused',
  'drawer',
  'door',
  'chair',
  'bell',
  'boards',
  'roll-call',
  'result',
  'tick',
  'telephone',
  'steps-wood',
  'steps-stone',
  'steps-carpet',
  'ending',
] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** A sound and when it begins, ms after the step. */
export type Cue = { readonly name: SoundName; readonly at: number };

/** What is heard of one step. */
export type Heard = {
  readonly level: Level;
  readonly events: readonly GameEvent[];
  /** The plate or the kind of set where the run now stands. */
  readonly place: string | null;
  /** Of the place that was come into by this step; null where nobody went anywhere. */
  readonly floor: Floor | null;
};

/** At most so many sounds for one step, the ones that say most: their captions fit on one line of a phone. */
const AT_MOST = 2;
/** One after the other, so that each can be told, ms. */
const APART = 180;

/** What says most comes first. */
const RANK: readonly SoundName[] = [
  'refused',
  'bell',
  'stamp',
  'paper-out',
  'spread',
  'hearsay',
  'press',
  'telephone',
  'drawer',
  'chair',
  'boards',
  'exhibit',
  'scales',
  'string',
  'paper-in',
  'leaf',
  'passage',
  'pencil',
  'pen',
  'thread',
  'chalk',
  'card',
  'door',
  'tick',
  'steps-wood',
  'steps-stone',
  'steps-carpet',
  'page',
];

/** Where something is decided or answered, nothing else sounds: what it brought about would tell one result from the other. */
const DECIDING: Partial<Record<GameEvent['kind'], readonly Cue[]>> = {
  'ending-reached': [{ name: 'ending', at: 0 }],
  'vote-held': [
    { name: 'roll-call', at: 0 },
    { name: 'hush', at: 1300 },
    { name: 'result', at: 2700 },
  ],
  decided: [
    { name: 'hush', at: 0 },
    { name: 'result', at: 1500 },
  ],
  judgment: [
    { name: 'reading', at: 0 },
    { name: 'result', at: 2400 },
  ],
  // One looks it up, whether one was right or wrong.
  'question-answered': [
    { name: 'pen', at: 0 },
    { name: 'passage', at: APART },
  ],
};

/** What the stage tells of while it moves, and what it sounds like. */
export const MOMENTS: Readonly<Record<string, SoundName>> = {
  card: 'card',
  map: 'thread',
  seats: 'roll-call',
  hush: 'hush',
  tally: 'result',
  'roll-call-over': 'result',
  'stamp-down': 'stamp',
  'paper-in': 'paper-in',
  'paper-out': 'paper-out',
  leaf: 'leaf',
  tick: 'tick',
  pan: 'scales',
  sheet: 'reading',
  press: 'press',
};

export function soundsFor(heard: Heard): readonly Cue[] {
  const decided = heard.events.findLast(({ kind }) => DECIDING[kind] !== undefined);
  if (decided) return DECIDING[decided.kind] ?? [];
  const made = new Set(heard.events.flatMap((event) => soundsOf(event, heard)));
  if (heard.floor) made.add(`steps-${heard.floor}`);
  // A day that goes is one thing, whoever brought it about.
  if (made.has('leaf')) made.delete('tick');
  return RANK.filter((name) => made.has(name))
    .slice(0, AT_MOST)
    .map((name, i) => ({ name, at: i * APART }));
}

/** Which take of a sound: what is heard often isn't the same each time, and the same step always sounds the same. */
export const takeOf = (takes: number, step: number): number => (takes > 0 ? step % takes : 0);

function soundsOf(event: GameEvent, { level, place }: Heard): readonly SoundName[] {
  switch (event.kind) {
    case 'beat-entered':
      return onEntering(level, event.beat);
    case 'stage-entered':
      return ['stamp'];
    case 'action-done':
      return BY_HANDLE[handleOf(level, event.beat, event.action)];
    case 'paper-added':
      return ['paper-in'];
    case 'paper-withdrawn':
      return ['paper-out'];
    case 'promise-made':
      return ['pencil'];
    case 'days-spent':
      return [level.calendar.unit === 'days' ? 'leaf' : 'tick'];
    case 'days-ran-out':
      return ['tick'];
    case 'agenda-left':
      return ['string', isNewsroom(place) ? 'press' : 'door'];
    case 'hearsay-arrived':
      return ['hearsay'];
    case 'hearsay-answered':
      return ['card'];
    case 'hearsay-spread':
      return ['spread'];
    case 'refused':
      return ['refused'];
    case 'question-asked':
      return [isSchool(place) ? 'chalk' : 'card'];
    case 'found':
    case 'drafted':
      return ['pen'];
    case 'exhibit-weighed':
      return ['exhibit', 'scales'];
    case 'file-opened':
      return ['paper-in', 'string'];
    case 'vote-held':
    case 'decided':
    case 'judgment':
    case 'ending-reached':
    case 'question-answered':
    case 'passage-opened':
    case 'option-chosen':
    case 'support-moved':
    case 'variable-changed':
    case 'hearsay-died-down':
    case 'points':
      return [];
  }
}

const BY_HANDLE: Readonly<Record<Handle, readonly SoundName[]>> = {
  person: ['chair'],
  paper: ['page'],
  door: ['door'],
  phone: ['telephone'],
  clock: ['tick'],
  shelf: ['drawer'],
  seats: ['boards'],
};

function handleOf(level: Level, beat: string, action: string): Handle {
  const found = level.beats.find((b) => b.id === beat);
  return (found?.kind === 'agenda' && found.actions.find((a) => a.id === action)?.handle) || 'paper';
}

/** Before a vote the house is called in; the road is followed by its thread; else a page is turned. */
function onEntering(level: Level, id: string): readonly SoundName[] {
  const beat = level.beats.find((b) => b.id === id);
  if (beat?.kind === 'vote') return ['bell', 'boards'];
  const kind = level.shared.sets.find((set) => set.id === beat?.set)?.kind;
  return kind === 'map' ? ['thread'] : ['page'];
}
