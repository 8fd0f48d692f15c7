/** Other programs' HTML as plain text in each language it holds, and back. */
import { Parser } from 'htmlparser2';
import { type ImportNote, note, type Wording } from './draft.ts';
import { hasTag, withLooseMarks } from './html-tags.ts';
import { type Shift, shiftedText } from './shifted-text.ts';

export type PlainText = { readonly words: Wording; readonly notes: readonly ImportNote[] };

/** Longer is nothing that a question of ours could hold. */
const HTML_MOST = 60_000;
const BLOCK = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const MEDIA = new Set('img audio video object embed iframe svg canvas math'.split(' '));
const UNSEEN = new Set('script style head title template noscript svg math'.split(' '));
const CODE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A stretch of text, and in which language alone it is shown; null in every one. */
type Stretch = { readonly language: string | null; readonly text: string };

/** Tags go, line ends stay; texts marked for one language, as Moodle's filters know them, become that language's. */
export function htmlToText(html: string, language: string): PlainText {
  const short = html.replace(/\bdata:[^"'\s>)]{100,}/g, '');
  if (short.length > HTML_MOST) return { words: {}, notes: [note('question/long', { most: 2000 })] };
  const { stretches, hasMedia } = stretchesOf(
    short
      .replace(/\{mlang\s+([\w,-]{2,60})\}((?:(?!\{mlang)[\s\S])*)\{mlang\}/g, (_, codes: string, text: string) =>
        codes
          .split(',')
          .map((code) => `<span class="multilang" lang="${code.replace('_', '-')}">${text}</span>`)
          .join(''),
      )
      .replace(/\{mlang[^{}]{0,60}\}/g, ''),
  );
  // What is for all other languages is for nobody where one is named.
  const codes = [...new Set(stretches.map((one) => one.language))].filter((code) => code !== null).filter((code) => code !== 'other');
  const said = (code: string | null) =>
    tidy(
      stretches
        .filter((one) => one.language === null || one.language === code || (code === null && one.language === 'other'))
        .map(({ text }) => text)
        .join(''),
    );
  const words = codes.length === 0 ? { [language]: said(null) } : Object.fromEntries(codes.map((code) => [code, said(code)]));
  return {
    words: Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')),
    notes: hasMedia ? [note('media/left')] : [],
  };
}

/** Text of a format that may hold HTML or may not, such as Moodle's own: “if x<y and y>z” holds none. */
export function maybeHtmlToText(text: string, language: string): PlainText {
  const plain: PlainText = { words: text.trim() === '' ? {} : { [language]: text.trim() }, notes: [] };
  if (!hasTag(text) && !/&(#\d+|#x[\da-f]+|[a-z]+);|\{mlang/i.test(text)) return plain;
  const read = htmlToText(withLooseMarks(text).replace(/\r\n?|\n/g, '<br>'), language);
  // Nothing but a tag is what is asked about, and no text without words.
  return Object.keys(read.words).length === 0 && read.notes.length === 0 && /<\w+>/.test(text) && !/<(br|hr|p|div|span)\b/i.test(text)
    ? plain
    : read;
}

function stretchesOf(html: string): { readonly stretches: readonly Stretch[]; readonly hasMedia: boolean } {
  const stretches: { language: string | null; text: string }[] = [];
  const spans: (string | null)[] = [];
  /** Numbers of the lists that are open; null in one that has none. */
  const lists: (number | null)[] = [];
  const shifted: Shift[] = [];
  let hasMedia = false;
  let unseen = 0;
  const language = () => spans.findLast((one) => one !== null) ?? null;
  const add = (text: string) => unseen === 0 && stretches.push({ language: language(), text });
  const parser = new Parser({
    onopentag(name, { class: names = '', lang = '', start = '1' }) {
      if (MEDIA.has(name)) hasMedia = true;
      if (UNSEEN.has(name)) unseen += 1;
      if (BLOCK.has(name)) add('\ue000');
      if (name === 'ol' || name === 'ul') lists.push(name === 'ol' ? Number(start) || 1 : null);
      if (name === 'li') {
        const number = lists.pop() ?? null;
        add(number === null ? '– ' : `${number}. `);
        lists.push(number === null ? null : number + 1);
      }
      if (name === 'sup' || name === 'sub') shifted.push(name);
      if (name === 'br') add('\n');
      if (name === 'td' || name === 'th') add(' ');
      if (name === 'span') spans.push(/\bmultilang\b/.test(names) && (CODE.test(lang) || lang === 'other') ? lang : null);
    },
    ontext: (text) => add(shiftedText(text.replace(/[ \t\r\n\f]+/g, ' '), shifted.at(-1))),
    onclosetag(name) {
      if (name === 'ol' || name === 'ul') lists.pop();
      if (name === 'sup' || name === 'sub') shifted.pop();
      if (UNSEEN.has(name)) unseen -= 1;
      if (BLOCK.has(name)) add('\ue000');
      if (name === 'span') spans.pop();
    },
  });
  parser.write(html);
  parser.end();
  return { stretches, hasMedia };
}

/** U+E000, which no text uses, marks where a block begins or ends: a line begins there, however many blocks begin there; an empty line is only what was broken twice. */
function tidy(text: string): string {
  return (
    text
      // First: what follows is tried anew at each space of a run.
      .replace(/ {2,}/g, ' ')
      .replace(/ *\ue000[ \ue000]*/g, '\ue000')
      .replace(/ *\n */g, '\n')
      .replace(/\ue000?\n\ue000?/g, '\n')
      .replace(/\ue000/g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** In one language plain; in several each marked, as Moodle's filter wants it. */
export function textToHtml(wording: Wording, languages: readonly string[]): string {
  const texts = languages.flatMap((language) => {
    const text = wording[language];
    return text === undefined
      ? []
      : [
          [
            language,
            text
              .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '')
              .replace(/\n/g, '<br>')
              .replaceAll('{mlang', '&#123;mlang'),
          ] as const,
        ];
  });
  if (languages.length === 1) return texts[0]?.[1] ?? '';
  return texts.map(([language, text]) => `<span lang="${language}" class="multilang">${text}</span>`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
