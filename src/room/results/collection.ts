/** Results as they come in: each taken, recognised as one that is here already, or refused with the reason. */
import type { Pack } from '../../core/level.ts';
import type { Opened } from './qr-text.ts';
import { readQrText } from './qr-text.ts';
import type { OwnLevel, Result } from './result.ts';
import { readTyped } from './typed-code.ts';

export type Arrival =
  | { readonly kind: 'added'; readonly result: Result; readonly namesake: boolean }
  /** A later one of the same pupil stands in place of an earlier. */
  | { readonly kind: 'replaced'; readonly result: Result }
  /** The very same, or an earlier one than is here: nothing changed. */
  | { readonly kind: 'known' | 'older'; readonly result: Result }
  | Exclude<Opened, { kind: 'result' }>;

export type Arrived = { readonly results: readonly Result[]; readonly arrival: Arrival };

/** Whether two results are one pupil's. */
export function isSamePupil(a: Result, b: Result): boolean {
  return a.token === b.token && a.name === b.name;
}

/** Takes what a camera, a file or a hand brought. @param now ms since 1970 */
export function takeText(pack: Pack, results: readonly Result[], text: string, now: number): Arrived {
  const opened = openText(pack, text, now);
  return opened.kind === 'result' ? take(results, opened.result) : { results, arrival: opened };
}

/** By level: a code of the second level leaves what was brought of the first. */
export function take(results: readonly Result[], result: Result): Arrived {
  const before = results.find((r) => isSamePupil(r, result));
  if (!before) {
    const namesake = result.name !== '' && results.some((r) => r.name === result.name);
    return { results: [...results, result], arrival: { kind: 'added', result, namesake } };
  }
  if (sameLevels(before.levels, withLevels(before.levels, result.levels))) return { results, arrival: { kind: 'known', result } };
  if (result.minute < before.minute) return { results, arrival: { kind: 'older', result } };
  const merged = { ...result, levels: withLevels(before.levels, result.levels) };
  return { results: results.map((r) => (r === before ? merged : r)), arrival: { kind: 'replaced', result: merged } };
}

function openText(pack: Pack, text: string, now: number): Opened {
  const opened = readQrText(pack, text);
  if (opened.kind !== 'nothing') return opened;
  const typed = readTyped(pack, text, now);
  switch (typed.kind) {
    case 'unfinished':
    case 'slip':
    case 'too-long':
      return { kind: 'nothing' };
    default:
      return typed;
  }
}

function withLevels(before: readonly OwnLevel[], later: readonly OwnLevel[]): readonly OwnLevel[] {
  return [...before.filter((b) => !later.some((l) => l.level === b.level)), ...later];
}

function sameLevels(a: readonly OwnLevel[], b: readonly OwnLevel[]): boolean {
  const sorted = (levels: readonly OwnLevel[]) => JSON.stringify([...levels].sort((x, y) => (x.level < y.level ? -1 : 1)));
  return sorted(a) === sorted(b);
}
