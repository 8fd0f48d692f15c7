/** Quotation marks of the language around a sentence. */
import type { ProgramLanguage } from '../../text/plural.ts';

const QUOTES: Readonly<Record<ProgramLanguage, readonly [open: string, close: string]>> = { en: ['“', '”'], ru: ['«', '»'] };

/** “Such a sentence”, without its full stop, in the marks of the language. */
export function quoted(text: string, language: ProgramLanguage): string {
  const [open, close] = QUOTES[language];
  const inner = text.replace(/[.!?]+$/u, '');
  const nested = language === 'ru' ? inner.replaceAll('«', '„').replaceAll('»', '“') : inner.replaceAll('“', '‘').replaceAll('”', '’');
  return `${open}${nested}${close}`;
}
