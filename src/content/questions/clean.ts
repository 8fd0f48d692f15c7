/** Texts of foreign files as texts of ours: on one line, nothing at the ends, nothing that can't be shown. */
import { MARKUP } from '../checks/typography.ts';
import { withoutHidden } from '../hidden.ts';
import { oneLine } from '../one-line.ts';
import { typeset } from '../typeset.ts';
import { type ImportNote, note, type Wording } from './draft.ts';
import type { Found, FoundPick } from './found.ts';
import { isSurelyHtml } from './html-tags.ts';
import { htmlToText } from './html-text.ts';

const TEXT_MOST = 2000;

/** As MathJax finds it in other programs; nothing sets it here. */
const FORMULA = /\\\([^)]*\\\)|\\\[[^\]]*\\\]|\$\$[^$]*(?:\\[a-z]{2,}|[\^_]\{?\w)[^$]*\$\$/;

export type CleanText = { readonly text: string; readonly notes: readonly ImportNote[] };

/**
 * A text in its language; or in those that it marks, where it is HTML: somebody keeps that in a cell, or a program wrote it as if it were text.
 *
 * @param isOurs what this desk wrote comes back as it was, its quotes too
 */
export function cleanWords(language: string, said: string, isOurs: boolean): readonly (CleanText & { readonly language: string })[] {
  const cleaned = (text: string, code: string) => (isOurs ? cleanText(text) : asPrinted(cleanText(text), code));
  if (isOurs || !isSurelyHtml(said)) return [{ language, ...cleaned(said, language) }];
  const { words, notes } = htmlToText(said, language);
  const entries = Object.entries(words);
  // Of “<br>” as an answer nothing would be left: it is what is asked about.
  if (entries.length === 0 && notes.length === 0) return [{ language, ...cleaned(said, language) }];
  if (entries.length === 0) return [{ language, text: '', notes: [note('text/html'), ...notes] }];
  return entries.map(([code, text]) => {
    const clean = cleaned(text, code);
    return { language: code, text: clean.text, notes: [note('text/html'), ...notes, ...clean.notes] };
  });
}

/** A keyboard's quotes and hyphens, which the checker would tell of later. */
function asPrinted({ text, notes }: CleanText, language: string): CleanText {
  if (!/["']|--| - /.test(text)) return { text, notes };
  const set = typeset(text, language, true);
  return { text: set, notes: set === text ? notes : [...notes, note('text/typeset')] };
}

function cleanText(text: string): CleanText {
  const plain = oneLine(text.trim()).replace(/\t/g, ' ');
  const shown = withoutHidden(plain);
  const kept = shown.trim();
  // The checker lets no markup through; set apart, the same marks are only marks: “a < b and c>d”.
  const isMarked = MARKUP.test(kept);
  const apart = isMarked ? setApart(kept) : kept;
  return {
    text: apart,
    notes: [
      ...(shown === plain ? [] : [note('text/cleaned')]),
      ...(isMarked ? [note('text/markup')] : []),
      ...(kept.length <= TEXT_MOST && FORMULA.test(kept) ? [note('text/formula')] : []),
    ],
  };
}

function setApart(text: string): string {
  return text
    .replace(/(\S?)<(?=\/?[a-z])/giu, (_, before: string) => (before === '' ? '< ' : `${before} < `))
    .replace(/\*(?=\*)/g, '* ')
    .replaceAll('](', '] (')
    .replace(/&(?=[a-z]+;)/giu, '& ');
}

export function cleanAll(found: Found): Found {
  const notes = [...found.notes];
  // Our exports name the claim among the tags.
  const isOurs = found.tags.some((tag) => tag.startsWith('claim:'));
  const words = (wording: Wording): Wording => {
    const entries: [string, string][] = [];
    for (const { language, text, notes: told } of Object.entries(wording).flatMap(([code, said]) => cleanWords(code, said, isOurs))) {
      notes.push(...told);
      if (text.length > TEXT_MOST) notes.push(note('question/long', { most: TEXT_MOST }));
      if (text !== '') entries.push([language, text]);
    }
    return Object.fromEntries(entries);
  };
  const maybe = (key: string, wording: Wording | undefined) => {
    const said = wording && words(wording);
    return said && isSaid(said) ? { [key]: said } : {};
  };
  const { right: _right, wrong: _wrong, ...rest } = found;
  const { body } = found;
  const asks = words(found.asks);
  if (!isSaid(asks)) notes.push(note('question/asks'));
  // What is only a picture, or nothing: of a key, no part can go.
  const saidAll = (all: readonly Wording[]) => {
    if (!all.every(isSaid)) notes.push(note('parts/empty'));
    return all;
  };
  const pickedOf = (all: readonly FoundPick[]) => {
    const picks = all.map((p) => ({ says: words(p.says), right: p.right, ...maybe('feedback', p.feedback) }));
    if (picks.some((p) => p.right && !isSaid(p.says))) notes.push(note('parts/empty'));
    return picks.filter((p) => isSaid(p.says));
  };
  const clean = (): Found['body'] => {
    switch (body.kind) {
      case 'picks':
        return { ...body, picks: pickedOf(body.picks) };
      case 'order':
        return { ...body, items: saidAll(body.items.map(words)) };
      case 'pairs': {
        const pairs = body.pairs.map(({ left, right }) => ({ left: words(left), right: words(right) }));
        if (pairs.some((p) => isSaid(p.left) && !isSaid(p.right))) notes.push(note('parts/empty'));
        const loose = pairs.filter((p) => !isSaid(p.left)).map((p) => p.right);
        return {
          ...body,
          pairs: pairs.filter((p) => isSaid(p.left) && isSaid(p.right)),
          spare: [...body.spare.map(words), ...loose].filter(isSaid),
        };
      }
      case 'number':
        return {
          ...body,
          numbers: body.numbers.map((n) => ({ low: n.low, high: n.high, right: n.right, ...maybe('feedback', n.feedback) })),
        };
      default:
        return body;
    }
  };
  const cleaned = clean();
  return { ...rest, asks, ...maybe('right', found.right), ...maybe('wrong', found.wrong), body: cleaned, notes };
}

export function isSaid(wording: Wording): boolean {
  return Object.keys(wording).length > 0;
}
