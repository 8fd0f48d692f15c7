/** A lesson whose host is this page: its log is kept on the device at every entry, and a wall window of this device is told what it shows. */
import type { Pack } from '../../core/level.ts';
import type { KeptLesson, LessonKeeper } from '../../saves/lesson-shelf.ts';
import { type Host, openHost } from '../host.ts';
import { sealed } from '../rules/log.ts';
import type { Entry } from '../rules/message.ts';
import type { ConsoleView, LinkState, Presence, TeacherLink } from './link.ts';
import { tellWalls } from './local-wall.ts';

/** No network, hence nobody who is away, and nothing to type to come in. */
const ALONE: Presence = { away: [], room: null, addresses: [] };

export type LocalLesson = {
  readonly host: Host;
  readonly link: TeacherLink;
  /** Called when what was said last could not be kept, and again when it could. */
  onKept(listener: (isKept: boolean) => void): void;
  /** Called after whatever changed the class, whoever said it. */
  onChange(listener: () => void): () => void;
};

/**
 * Opens a lesson that was kept, or begins one whose log holds its plan alone.
 *
 * @throws where its log is none that these rules can read
 */
export function openLocalLesson(pack: Pack, kept: KeptLesson, keeper: LessonKeeper): LocalLesson {
  let log = kept.log as readonly Entry[];
  let writing: Promise<boolean> = Promise.resolve(true);
  let view: ConsoleView | null = null;
  const listeners = new Set<() => void>();
  let state: LinkState = { kind: 'on' };
  let onKept: (isKept: boolean) => void = () => undefined;
  const changed = () => {
    view = { ...host.teacherView(), presence: ALONE };
    walls.tell();
    for (const listener of [...listeners]) listener();
  };
  const host = openHost({
    pack,
    log,
    clock: () => Date.now(),
    keep: (entry) => {
      if (state.kind !== 'on') throw new Error('Another window runs this lesson now');
      log = [...log, entry];
      writing = keeper.put({ ...kept, title: titleIn(log) ?? kept.title, changedAt: entry.at, log });
      void writing.then((isKept) => onKept(isKept));
    },
    onLook: () => changed(),
  });
  const walls = tellWalls(kept.id, () => ({ ...host.wallView(), presence: ALONE }));
  keeper.onLost(() => {
    state = { kind: 'away' };
    walls.close();
    for (const listener of [...listeners]) listener();
  });
  changed();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    host,
    onKept: (listener) => {
      onKept = listener;
    },
    onChange: subscribe,
    link: {
      view: () => view,
      state: () => state,
      subscribe,
      say: async (says) => {
        if (state.kind !== 'on') return { kind: 'refused', code: 'lesson/over' };
        const reply = host.teacherSays(says);
        await writing;
        return reply;
      },
      takeLog: async () => sealed(pack, log),
      close: () => {
        walls.close();
        void keeper.close();
      },
    },
  };
}

function titleIn(log: readonly Entry[]): string | null {
  const first = log[0];
  return first?.from === 'host' && first.says.kind === 'begin' ? first.says.plan.title : null;
}
