/** Questions as GIFT, as Moodle reads it. */
import type { Wording } from './draft.ts';
import { carriedTags, type Portable } from './export-questions.ts';
import { escapeGift } from './gift-text.ts';
import { textToHtml } from './html-text.ts';

export function giftOf(questions: readonly Portable[], languages: readonly string[]): string {
  return questions.map((question) => `${oneOf(question, languages)}\n\n`).join('');
}

function oneOf(question: Portable, languages: readonly string[]): string {
  // At the start of a text GIFT would take these for a format, a share or a comment.
  const plainStart = (html: string) => html.replace(/^[[%/]/, (mark) => `&#${mark.charCodeAt(0)};`);
  const says = (wording: Wording | undefined) => escapeGift(plainStart(textToHtml(wording ?? {}, languages)));
  const after = (wording: Wording | undefined) => (wording && says(wording) !== '' ? `#${says(wording)}` : '');
  const comment = [`[id:${question.id}]`, ...carriedTags(question).map((tag) => `[tag:${tag}]`)].join(' ');
  return `// ${comment}\n::${escapeGift(question.id)}::[html]${says(question.asks)}{${answersOf(question, says, after)}\n}`;
}

type Say = (wording: Wording | undefined) => string;

function answersOf(question: Portable, says: Say, after: Say): string {
  switch (question.kind) {
    case 'choice':
      return question.picks
        .map(({ right, says: pick, feedback }) => `\n${right ? '=' : '~'}${says(pick)}${after(right ? question.right : feedback)}`)
        .join('');
    case 'multiple':
      return question.picks
        .map(({ right, says: pick, feedback }) => `\n~%${shareOf(question.picks, right === true)}%${says(pick)}${after(feedback)}`)
        .join('');
    case 'order':
      return [
        `>${question.items.length} ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW none`,
        ...question.items.map((item) => says(item.says)),
      ].join('\n');
    case 'match':
      return question.pairs.map(({ left, right }) => `\n=${says(left)} -> ${says(right)}`).join('');
    case 'categorise': {
      const used = new Set(question.items.map(({ bin }) => bin));
      const nameOf = (id: string) => says(question.bins.find((bin) => bin.id === id)?.says);
      const spare = question.bins.filter(({ id }) => !used.has(id)).map((bin) => `\n= -> ${says(bin.says)}`);
      return [...question.items.map(({ says: item, bin }) => `\n=${says(item)} -> ${nameOf(bin)}`), ...spare].join('');
    }
    default:
      return [
        `#\n=${question.answer}:0${after(question.right)}`,
        ...question.near.map(({ is, feedback }) => `=%0%${is}:0${after(feedback)}`),
        `~${after(question.wrong)}`,
      ].join('\n');
  }
}

/** In the shares that Moodle knows: the right ones make up the whole, all the wrong ones undo it. */
export function shareOf(picks: readonly { readonly right?: true }[], isRight: boolean): string {
  const count = picks.filter(({ right }) => (right === true) === isRight).length;
  return String(Number(((isRight ? 100 : -100) / count).toFixed(5)));
}
