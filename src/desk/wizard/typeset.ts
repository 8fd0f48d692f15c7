/** The marks of a keyboard as the marks of the language: curly quotes, real dashes, single spaces. What is set already stays. */
import type { ProgramLanguage } from '../../text/plural.ts';

const QUOTES: Readonly<Record<ProgramLanguage, readonly [open: string, close: string]>> = { en: ['“', '”'], ru: ['«', '»'] };
const DASH: Readonly<Record<ProgramLanguage, string>> = { en: ' – ', ru: ' — ' };

export function typeset(text: string, language: ProgramLanguage): string {
  const [open, close] = QUOTES[language];
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/(?<=^|[\s(«“])["'`](?=\S)/g, (mark) => (mark === '"' ? open : '‘'))
    .replace(/"/g, close)
    .replace(/['`]/g, '’')
    .replace(/ ?-- ?| - /g, DASH[language]);
}

/** “Such a sentence”, without its full stop, in the marks of the language. */
export function quoted(text: string, language: ProgramLanguage): string {
  const [open, close] = QUOTES[language];
  const inner = text.replace(/[.!?…]+$/u, '');
  const nested = language === 'ru' ? inner.replaceAll('«', '„').replaceAll('»', '“') : inner.replaceAll('“', '‘').replaceAll('”', '’');
  return `${open}${nested}${close}`;
}
