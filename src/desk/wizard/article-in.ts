/** A pasted article taken apart: its heading, and its paragraphs as passages, a sentence a line. */
import { withoutHidden } from '../../content/hidden.ts';
import { typeset } from '../../content/typeset.ts';
import type { ProgramLanguage } from '../../text/plural.ts';
import { EMPTY_SENTENCE, type PassageAnswer, type Sentence } from './answers.ts';
import { certaintyFrom } from './certainty-from.ts';
import { sentencesIn } from './sentences-in.ts';

export type ArticleIn = {
  readonly language: ProgramLanguage;
  /** Empty when no line looks like one. */
  readonly title: string;
  readonly passages: readonly PassageAnswer[];
  /** Sentences behind those that a class reads in one sitting. */
  readonly left: number;
};

/** As much as a class reads in one sitting. */
const SENTENCES_MOST = 24;
/** A passage is read at a glance. */
const PASSAGE_MOST = 5;
const HEADING_MOST = 120;
const SENTENCE_MOST = 1_000;

/** “HARWELL — The board …”, «ЛИПОВСК, 14 мая. /ТАСС/. Совет …»: from where it was written, and no part of the sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .’'-]{2,30}(?:, \d{0,2} ?\p{L}{3,9}\.? ?\d{0,2}(?:\.? \/[^/]{2,40}\/\.?|(?: \([^)]{2,30}\))? [—–](?: (?:РИА Новости|ТАСС|Интерфакс|Reuters|AP|AFP)[.:])?)|\.? \/[^/]{2,40}\/\.?| \([^)]{2,30}\) [—–]|(?<=\p{Lu}{5}),? \d{1,2} \p{L}{3,9}\.|(?<=\p{Lu}{5}) [—–]) (?=[«“"]?\p{Lu})/u;

/** @param otherwise the language when the letters don’t tell */
export function articleIn(text: string, otherwise: ProgramLanguage): ArticleIn {
  const language = languageOf(text, otherwise);
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => typeset(withoutHidden(line), language).trim())
    .filter((line) => line !== '');
  const hasHeading = lines.length > 1 && isTitle(lines[0] ?? '');
  const body = (hasHeading ? lines.slice(1) : lines).map((line) => line.replace(DATELINE, ''));
  // A line in the middle without a full stop is a heading of a part, a name under a picture, a button of the page.
  const read = body.length === 1 ? body : body.filter((line) => !isHeading(line));
  const paragraphs = read.map((line) => sentencesIn(line).map((says) => says.slice(0, SENTENCE_MOST)));
  const all = paragraphs.flat();
  return {
    language,
    title: hasHeading ? (lines[0] ?? '') : '',
    passages: passagesOf(paragraphs).map((sentences) => ({ title: '', sentences: sentences.map((says) => sentenceOf(says, language)) })),
    left: Math.max(0, all.length - SENTENCES_MOST),
  };
}

function sentenceOf(says: string, language: ProgramLanguage): Sentence {
  return { ...EMPTY_SENTENCE, says, certainty: certaintyFrom(says, language) };
}

/** Paragraphs in order, short ones together, long ones apart. */
function passagesOf(paragraphs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const passages: string[][] = [];
  let room = SENTENCES_MOST;
  for (const paragraph of paragraphs) {
    const taken = paragraph.slice(0, room);
    room -= taken.length;
    for (let from = 0; from < taken.length; from += PASSAGE_MOST) {
      const part = taken.slice(from, from + PASSAGE_MOST);
      const last = passages.at(-1);
      if (last && last.length + part.length <= PASSAGE_MOST) last.push(...part);
      else passages.push(part);
    }
  }
  return passages;
}

/** The first line of several: a headline may ask or exclaim. */
function isTitle(line: string): boolean {
  return (
    isHeading(line) || (line.length <= HEADING_MOST && /[!?…][»”")]?$/u.test(line) && !/^[«“"]/.test(line) && sentencesIn(line).length <= 2)
  );
}

function isHeading(line: string): boolean {
  return line.length <= HEADING_MOST && !/[.!?…:;,][»”")]?$/u.test(line);
}

function languageOf(text: string, otherwise: ProgramLanguage): ProgramLanguage {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic === latin ? otherwise : cyrillic > latin ? 'ru' : 'en';
}
