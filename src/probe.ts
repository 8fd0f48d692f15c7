/** What `?probe` lets the tests see and do; without the switch nothing of it exists. */
import type { Session } from './session/session.ts';

export type Switches = {
  /** Start this level at once, in a profile of its own. */
  readonly level: string | null;
  /** Of this pack; else of the one on the desk. */
  readonly pack: string | null;
  readonly language: string | null;
  readonly seed: string | null;
  /** Go on with the profile that was played last. */
  readonly resume: boolean;
  /** Leave the canvas out. */
  readonly noStage: boolean;
  /** Draw with this renderer whatever the machine has. */
  readonly renderer: 'webgl' | 'canvas' | null;
  /** Let the worker in that answers without a network. */
  readonly offline: boolean;
};

/** The switches of the page's address, or null where there is no `?probe`. */
export function probeSwitches(): Switches | null {
  const query = new URLSearchParams(location.search);
  if (!query.has('probe')) return null;
  const renderer = query.get('renderer');
  return {
    level: query.get('level'),
    pack: query.get('pack'),
    language: query.get('language'),
    seed: query.get('seed'),
    resume: query.has('resume'),
    noStage: query.has('no-stage'),
    renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : null,
    offline: query.has('offline'),
  };
}

export type ProbeView = { session: Session | null; stage: unknown; kept: number; readonly saves: unknown };

/** Opens the view to the tests; they may look, and take one open intent by chance. The rules for that come with play, not before the title. */
export async function exposeProbe(view: ProbeView): Promise<void> {
  Object.assign(globalThis, { thirdReading: view });
  const { playOne } = await import('./probe-moves.ts');
  Object.assign(view, { playOne: (chance: string) => playOne(view.session, chance) });
}
