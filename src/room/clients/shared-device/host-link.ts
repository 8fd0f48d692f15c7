/** A pupil's link to a host on the same device: nothing can be lost between them, so what is said is answered at once. */
import type { Host } from '../../host.ts';
import type { PupilId } from '../../rules/lesson.ts';
import type { PupilView } from '../../rules/pupil-view.ts';
import type { PupilLink } from '../link.ts';

export type Subscribe = (listener: () => void) => () => void;

/**
 * @param onLook calls its listener whenever the host's lesson may have changed
 * @param isAgain what was given in an earlier turn isn't shown: anybody may hold the device
 */
export function hostLink(host: Host, pupil: PupilId, language: string, onLook: Subscribe, isAgain = false): PupilLink {
  let speaks = language;
  let isHidden = isAgain;
  const viewNow = () => {
    const seen = host.pupilView(pupil, speaks);
    return isHidden ? withoutOwn(seen) : seen;
  };
  let view = viewNow();
  const listeners = new Set<() => void>();
  const look = () => {
    view = viewNow();
    for (const listener of [...listeners]) listener();
  };
  const stop = onLook(look);
  return {
    view: () => view,
    state: () => ({ kind: 'on' }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: async (says) => {
      const reply = host.pupilSays(pupil, says);
      if (reply.kind === 'heard') isHidden = false;
      look();
      return reply;
    },
    close: () => {
      stop();
      listeners.clear();
    },
    setLanguage: (next) => {
      if (next === speaks) return;
      speaks = next;
      look();
    },
  };
}

function withoutOwn(view: PupilView): PupilView {
  const { table } = view;
  return table.kind === 'ballot' || table.kind === 'poll' ? { ...view, table: { ...table, own: null } } : view;
}
