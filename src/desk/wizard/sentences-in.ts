/** Several sentences that were written on one line, taken apart: a line is one sentence, which is cited and decides. */

/** A full stop and what may close behind it, before what begins like a sentence; each part bounded, so that no text takes long. */
const STOP = /(?<mark>[.!?…]{1,6}[»”")]?)\s{1,9}(?=[«“"„(]?[\p{Lu}\p{N}])/gu;
/** What stands before it. */
const WORD = /(?:[\p{L}\p{N}.’'-]{1,40}|[»”")%])$/u;
/** Behind these a full stop ends no sentence. */
const SHORTENED =
  /^(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Rev|Hon|Mt|No|vs|etc|approx|г|гг|ул|пл|пер|просп|кв|им|др|пр|стр|рис|см|обл|акад|проф|св|ст|ок|род|дер|тов)$/iu;
/** A quotation this long is taken apart all the same. */
const QUOTED_MOST = 320;

export function sentencesIn(line: string): readonly string[] {
  const text = line.trim();
  const parts: string[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const mark = stop.groups?.mark ?? '';
    const before = WORD.exec(text.slice(Math.max(0, stop.index - 40), stop.index))?.[0] ?? '';
    const end = stop.index + mark.length;
    const next = text.slice(stop.index + stop[0].length);
    if (!isEnd(before, mark, next) || isInQuotation(text.slice(from, end), next.slice(0, QUOTED_MOST))) continue;
    parts.push(text.slice(from, end));
    from = stop.index + stop[0].length;
  }
  return text === '' ? [] : [...parts, text.slice(from)];
}

function isEnd(before: string, mark: string, next: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  if (/^[ap]\.m$/i.test(before)) return /^[«“"„(]?\p{Lu}/u.test(next);
  // A day, or a number in a list, before another; «против — 14. Второе» ends one.
  if (/^[\p{N}.]+$/u.test(before)) return /^[«“"„(]?\p{Lu}/u.test(next);
  if (SHORTENED.test(before)) return false;
  // An initial, and “p.”; a short word in small letters is a word.
  return before.length > 2 ? !/^(?:\p{L}\.)+\p{L}$/u.test(before) : /^(?:\p{Ll}{2}|[»”")%])$/u.test(before);
}

/** What somebody says in several sentences stays with who says it. */
function isInQuotation(sentence: string, next: string): boolean {
  const isOpen = (open: string, close: string) => sentence.split(open).length > sentence.split(close).length;
  const closes = (close: string) => {
    const at = next.indexOf(close);
    return at >= 0 && sentence.length + at < QUOTED_MOST;
  };
  return (isOpen('«', '»') && closes('»')) || (isOpen('“', '”') && closes('”'));
}

/** The text with a line for each sentence. */
export function splitLines(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [line] : sentencesIn(line)))
    .join('\n');
}
