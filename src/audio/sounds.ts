/** Which event makes which sound; pure. The end of a level sounds the same whatever became of the bill. */
import type { GameEvent } from '../core/event.ts';

export const SOUND_NAMES = [
  'stamp',
  'paper-in',
  'paper-out',
  'page',
  'pen',
  'hearsay',
  'spread',
  'refused',
  'bell',
  'card',
  'roll-call',
  'result',
  'tick',
  'door',
  'ending',
] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** At most so many sounds for one step: the ones that say most. */
const AT_ONCE = 3;

const RANK: readonly SoundName[] = [
  'ending',
  'refused',
  'roll-call',
  'result',
  'stamp',
  'spread',
  'hearsay',
  'paper-in',
  'paper-out',
  'pen',
  'card',
  'door',
  'tick',
  'page',
];

export function soundsFor(events: readonly GameEvent[]): readonly SoundName[] {
  const made = new Set(events.flatMap(soundsOf));
  const isEnd = made.has('ending');
  return RANK.filter((name) => made.has(name) && (!isEnd || name === 'ending')).slice(0, AT_ONCE);
}

function soundsOf(event: GameEvent): readonly SoundName[] {
  switch (event.kind) {
    case 'beat-entered':
      return ['page'];
    case 'stage-entered':
      return ['stamp'];
    case 'paper-added':
      return ['paper-in'];
    case 'paper-withdrawn':
      return ['paper-out'];
    case 'days-spent':
    case 'days-ran-out':
      return ['tick'];
    case 'agenda-left':
      return ['door'];
    case 'hearsay-arrived':
      return ['hearsay'];
    case 'hearsay-spread':
      return ['spread'];
    case 'refused':
      return ['refused'];
    case 'question-answered':
      return ['pen'];
    case 'exhibit-weighed':
      return ['card'];
    case 'found':
    case 'drafted':
      return ['pen'];
    case 'file-opened':
      return ['paper-in'];
    case 'decided':
    case 'judgment':
      return ['result'];
    case 'vote-held':
      return ['roll-call', 'result'];
    case 'ending-reached':
      return ['ending'];
    case 'passage-opened':
    case 'question-asked':
    case 'option-chosen':
    case 'action-done':
    case 'support-moved':
    case 'variable-changed':
    case 'promise-made':
    case 'hearsay-answered':
    case 'hearsay-died-down':
    case 'points':
      return [];
  }
}
