/** A class as it was kept, made ready to go on. */
import { assemblePack, type Pack } from '../../core/level.ts';
import type { Entry } from '../rules/message.ts';
import type { Head, Kept, LogWriter } from './store.ts';

/** One pack for all classes that play it. */
const assembled = new WeakMap<Kept['pack'], Pack>();

export function openKept({ head, pack, log, writer }: Kept & { readonly writer: LogWriter }): {
  readonly pack: Pack;
  readonly head: Head;
  readonly log: readonly Entry[];
  readonly writer: LogWriter;
} {
  const whole = assembled.get(pack) ?? assemblePack(pack);
  assembled.set(pack, whole);
  return { pack: whole, head, log, writer };
}

/** Whether nothing of a class stays when everybody has left it. */
export function isGone(head: Head): boolean {
  return !head.isSaved;
}
