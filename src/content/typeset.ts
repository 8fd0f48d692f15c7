/** The marks of a keyboard as the marks of the language: curly quotes, real dashes, single spaces. What is set already stays. */

const QUOTES = { en: ['“', '”'], ru: ['«', '»'] } as const;
const DASH = { en: ' – ', ru: ' — ' } as const;

/**
 * @param language any but Russian has the marks of English
 * @param hasTicks backticks are what is meant; else somebody typed them for quotes
 */
export function typeset(text: string, language: string, hasTicks = false): string {
  const marks = language === 'ru' || language.startsWith('ru-') ? 'ru' : 'en';
  const [open, close] = QUOTES[marks];
  return (
    (hasTicks ? text : text.replaceAll('`', "'"))
      .replace(/[ \t]+/g, ' ')
      .replace(/(?<=^|[\s(«“])"([^"]*)"/g, `${open}$1${close}`)
      .replace(/(?<=^|[\s(«“])["'](?=\S)/g, (mark) => (mark === '"' ? open : '‘'))
      // Behind a number they are minutes, inches and feet.
      .replace(/(?<!\d)"/g, close)
      .replace(/(?<!\d)'|'(?=\p{L})/gu, '’')
      .replace(/(?<=\d) - (?=\d)/g, ' − ')
      .replace(/ ?-- ?| - /g, DASH[marks])
  );
}
