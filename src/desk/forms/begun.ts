/** A new question begins with what can be known of it: drawn as the others of its sheet, about a sentence that none of them asks about yet. */
import type { Json } from '../../content/edit/edit.ts';
import type { Wording } from '../../core/wording.ts';
import type { FormScope } from './form-scope.ts';
import { partOf } from './schema-view.ts';

/** @param blank of whatever is added; what is no question stays as it is */
export function begun(blank: Json, { index, file, value, languages }: FormScope): Json {
  if (typeof blank !== 'object' || blank === null || !('claim' in blank) || !('deciding' in blank)) return blank;
  const asked = partOf(value, 'questions');
  const others: readonly unknown[] = Array.isArray(asked) ? asked : [];
  const taken = new Set(others.map((one) => partOf(one, 'claim')));
  const claims = index.of('claim', file);
  const source = claims.find(({ id }) => id === partOf(others.at(-1), 'claim'))?.file;
  const own = claims.filter((claim) => source === undefined || claim.file === source);
  const claim = own.find(({ id }) => !taken.has(id)) ?? own[0];
  if (!claim?.says) return blank;
  const sentence = inLanguages(
    claim.says,
    languages.map((l) => l.code),
  );
  return { ...blank, ...asOthers(others.at(-1)), claim: claim.id, deciding: sentence, right: sentence, ...firstIsRight(blank, languages) };
}

/** Drawn by what draws the one before it, and counted where that is. */
function asOthers(last: unknown): { readonly tags?: Json; readonly ledger?: Json } {
  const [tags, ledger] = [partOf(last, 'tags'), partOf(last, 'ledger')];
  return { ...(Array.isArray(tags) && tags.length > 0 && { tags: tags as Json }), ...(typeof ledger === 'string' && { ledger }) };
}

/** Of answers the first is the right one: the screen mixes them. The others say what is wrong with them. */
function firstIsRight(blank: object, languages: FormScope['languages']): { readonly picks?: Json } {
  const picks = partOf(blank, 'picks');
  if (!Array.isArray(picks)) return {};
  const empty = Object.fromEntries(languages.map((l) => [l.code, '']));
  return { picks: picks.map((pick: Json, i): Json => ({ ...(pick as object), ...(i === 0 ? { right: true } : { feedback: empty }) })) };
}

function inLanguages(says: Wording, codes: readonly string[]): Wording {
  return Object.fromEntries(codes.map((code) => [code, says[code] ?? '']));
}
