/** A placeholder until the live link is there: every class is unknown. */
import type { PupilLink } from './link.ts';

export type PupilOptions = {
  readonly site: string;
  readonly room: string;
  readonly language: string;
  readonly name?: string;
  readonly code?: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
};

export function openPupilLink(_options: PupilOptions): PupilLink {
  return {
    view: () => null,
    state: () => ({ kind: 'refused', code: 'room/unknown' }),
    subscribe: () => () => undefined,
    say: () => new Promise(() => undefined),
    close: () => undefined,
    setLanguage: () => undefined,
  };
}
