/** Texts of foreign files as texts of ours: on one line, nothing at the ends, nothing that can't be shown. */
import { MARKUP } from '../checks/typography.ts';
import { withoutHidden } from '../hidden.ts';
import { oneLine } from '../one-line.ts';
import { type ImportNote, note, type Wording } from './draft.ts';
import type { Found } from './found.ts';
import { isSurelyHtml } from './html-tags.ts';
import { htmlToText } from './html-text.ts';

const TEXT_MOST = 2000;

/** As MathJax finds it in other programs; nothing sets it here. */
const FORMULA = /\\\([^)]*\\\)|\\\[[^\]]*\\\]|\$\$[^$]*(?:\\[a-z]{2,}|[\^_]\{?\w)[^$]*\$\$/;

export type CleanText = { readonly text: string; readonly notes: readonly ImportNote[] };

export function cleanText(said: string): CleanText {
  const html = isSurelyHtml(said) ? htmlToText(said, 'x') : null;
  const text = html ? (html.words.x ?? '') : said;
  const plain = oneLine(text.trim()).replace(/\t/g, ' ');
  const shown = withoutHidden(plain);
  const kept = shown.trim();
  // The checker lets no markup through; set apart, the same marks are only marks: “a < b and c>d”.
  const isMarked = MARKUP.test(kept);
  const apart = isMarked ? setApart(kept) : kept;
  return {
    text: apart,
    notes: [
      // Somebody keeps HTML in a cell, or a program wrote it as if it were text.
      ...(html ? [note('text/html'), ...html.notes] : []),
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
  const words = (wording: Wording): Wording => {
    const entries: [string, string][] = [];
    for (const [language, said] of Object.entries(wording)) {
      const { text, notes: told } = cleanText(said);
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
  const clean = (): Found['body'] => {
    switch (body.kind) {
      case 'picks':
        return {
          ...body,
          picks: body.picks
            .map((p) => ({ says: words(p.says), right: p.right, ...maybe('feedback', p.feedback) }))
            .filter((p) => isSaid(p.says)),
        };
      case 'order':
        return { ...body, items: body.items.map(words).filter(isSaid) };
      case 'pairs': {
        const pairs = body.pairs.map(({ left, right }) => ({ left: words(left), right: words(right) }));
        if (pairs.some((p) => isSaid(p.left) && !isSaid(p.right))) notes.push(note('right/none'));
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
