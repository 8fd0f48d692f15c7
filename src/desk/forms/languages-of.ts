/** The languages that a draft's pack declares, as far as they can be read; English where there is none. */
import { LANGUAGE } from '../../content/schema/parts.ts';
import type { Language } from '../../core/wording.ts';
import type { OpenDraft } from '../draft/open-draft.ts';

const ENGLISH: Language = { code: 'en', name: 'English', direction: 'ltr' };

export function languagesOf(draft: OpenDraft): readonly Language[] {
  const { languages } = (draft.value('pack.yaml') ?? {}) as { readonly languages?: unknown };
  const all = Array.isArray(languages) ? languages.filter(isLanguage) : [];
  const known = all.filter(({ code }, i) => all.findIndex((one) => one.code === code) === i);
  return known.length > 0 ? known : [ENGLISH];
}

function isLanguage(value: unknown): value is Language {
  if (typeof value !== 'object' || value === null) return false;
  const { code, name, direction } = value as Readonly<Record<string, unknown>>;
  // One that was just added has no code yet.
  return typeof code === 'string' && LANGUAGE.test(code) && typeof name === 'string' && (direction === 'ltr' || direction === 'rtl');
}
