/** From whatever came in a code or a file to an entry and intents that this pack knows, or to nothing. */
import type { Intent } from '../../core/intent.ts';
import type { Pack } from '../../core/level.ts';
import type { Entry, Handover } from '../../core/run.ts';

/** @returns null where it isn't the shape of an entry, or names what the pack hasn't got */
export function entryFrom(pack: Pack, value: unknown): Entry | null {
  if (!isObject(value) || typeof value.seed !== 'string' || value.seed.length > 2000) return null;
  if (value.votes !== 'rolled' && value.votes !== 'recorded') return null;
  if (!isWords(value.usedQuestions)) return null;
  if (value.handover !== null && !isHandover(pack, value.handover)) return null;
  return value as Entry;
}

/** Only the outline: whether an intent can be done is for the rules to say, whatever it holds. */
export function intentsFrom(value: unknown): readonly Intent[] | null {
  if (!Array.isArray(value) || value.length > 20_000) return null;
  const isIntent = (v: unknown): v is Intent => isObject(v) && typeof v.kind === 'string' && typeof v.target === 'string';
  return value.every(isIntent) ? value : null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isHandover({ shared }: Pack, value: unknown): value is Handover {
  if (!isObject(value) || !isWords(value.papers) || !isWords(value.spread) || !Array.isArray(value.stamps)) return false;
  if (!isObject(value.flags) || !Object.values(value.flags).every(Number.isSafeInteger)) return false;
  const { papers, promises, procedure } = shared;
  const knows = (things: readonly { readonly id: string }[], id: unknown) => things.some((t) => t.id === id);
  if (value.promise !== null && !knows(promises, value.promise)) return false;
  return (
    value.papers.every((id) => knows(papers, id)) &&
    value.stamps.every(
      (stamp) =>
        isObject(stamp) &&
        knows(procedure.stages, stamp.stage) &&
        knows(procedure.institutions, stamp.institution) &&
        (stamp.tally === undefined || isTally(stamp.tally)),
    )
  );
}

function isTally(value: unknown): boolean {
  const counts = ['for', 'against', 'abstain', 'absent', 'members', 'needed'] as const;
  return isObject(value) && typeof value.carried === 'boolean' && counts.every((key) => Number.isSafeInteger(value[key]));
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((v) => typeof v === 'string');
}
