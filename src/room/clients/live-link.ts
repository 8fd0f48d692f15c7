/** A placeholder until the live link is there: every class is unknown. */
import type { PupilLink } from './link.ts';

export type PupilLinkOptions = {
  readonly base: string;
  readonly code: string;
  readonly name?: string;
  readonly reentry?: string;
  readonly language: string;
};

export function openPupilLink(_options: PupilLinkOptions): PupilLink {
  return {
    view: () => null,
    state: () => ({ kind: 'refused', code: 'room/unknown' }),
    subscribe: () => () => undefined,
    say: () => new Promise(() => undefined),
    close: () => undefined,
    setLanguage: () => undefined,
  };
}
