/** How a draft takes its place among the packs of the game, and when it may: proved to its end, as it now is. */
import type { PackFile } from '../../core/level.ts';
import type { Saves } from '../../saves/saves.ts';
import type { CheckClient } from './check-client.ts';
import type { Checks, OpenDraft } from './open-draft.ts';

/** Whether it may be put there; one that isn't proved good takes no other's place. */
export function mayGoIntoGame({ isSound, proof, problems }: Checks): boolean {
  return isSound && proof.kind === 'done' && problems.every((problem) => problem.severity !== 'error');
}

/** What the proof says of this very pack; null where it was of another, because the draft has been changed since. */
export function proofOf({ certificate }: Checks, pack: PackFile): { readonly isProved: boolean; readonly states: number } | null {
  if (certificate?.fingerprint !== pack.shared.fingerprint) return null;
  return { isProved: certificate.isProved, states: certificate.levels.reduce((sum, { states }) => sum + states, 0) };
}

/** Null where it isn't proved as it is now; else the pack, and whether this device has kept it. */
export async function putIntoGame(
  draft: OpenDraft,
  client: CheckClient,
  packs: Saves['packs'],
): Promise<{ readonly pack: PackFile; readonly isKept: boolean } | null> {
  const pack = await client.fetchPack();
  const proof = pack && proofOf(draft.checks, pack);
  return proof ? { pack, isKept: await packs.keep(pack, proof) } : null;
}
