/** How a test takes a step without knowing the game: one open intent by chance, passing over what was already refused. */
import { roller } from './core/roller.ts';
import { refusals } from './core/shown.ts';
import { sampleIntent } from './core/templates.ts';
import type { Session } from './session/session.ts';

/** @returns whether a step was taken */
export function playOne(session: Session | null, chance: string): boolean {
  if (!session) return false;
  const refused = refusals(session.level, session.run);
  const open = session.open().filter((t) => !refused.has(t.target));
  const roll = roller(chance, 'probe');
  const template = open[Math.floor(roll() * open.length)];
  return template !== undefined && session.dispatch(sampleIntent(session.level, template, roll)) === null;
}
