/** A roster typed once: one name a line, checked by the lesson's own rules before anybody is seated. */
import type { Host } from '../../host.ts';
import type { RefusalCode } from '../../rules/message.ts';
import { flawOfName, tidyName } from '../../rules/names.ts';

export type RosterFlaw = { readonly name: string; readonly code: RefusalCode };

export function namesTyped(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => tidyName(line) || []);
}

/**
 * Everybody comes in, or nobody: a name that the rules refuse is mended first.
 *
 * @returns the first name that is refused, with the reason; null when all are in
 */
export function enrol(host: Host, names: readonly string[]): RosterFlaw | null {
  const { lesson } = host.now();
  let pupils = lesson.pupils;
  for (const name of names) {
    const code = lesson.plan.naming === 'none' ? null : flawOfName(name, { pupils });
    if (code) return { name, code };
    const id = `here-${Object.keys(pupils).length + 1}`;
    pupils = { ...pupils, [id]: { id, number: 0, name, code: '', more: 0 } };
  }
  for (const [i, name] of names.entries()) {
    const reply = host.hostSays({ kind: 'join', pupil: `here-${Object.keys(lesson.pupils).length + i + 1}`, name, code: '' });
    if (reply.kind === 'refused') return { name, code: reply.code };
  }
  return null;
}
