/** GIFT's escapes, and a file cut into its questions, each with its line. */

/** What GIFT reads as its own unless a backslash stands before it. */
export function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');
}

export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

export type Chunk = {
  readonly line: number;
  readonly text: string;
  /** A blank line stood inside its answers. */
  readonly isJoined: boolean;
  /** No blank line stood between it and the question before. */
  readonly isParted: boolean;
};

type Line = { readonly n: number; readonly text: string };
type Lines = { readonly lines: readonly Line[]; readonly isJoined: boolean };

/** At blank lines, as Moodle does; what stands between a brace and the one that closes it is joined, and what begins below one that is closed is parted. */
export function chunksOf(file: string): readonly Chunk[] {
  const chunks: Lines[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length === 0) return;
    const lines = open;
    open = [];
    const from = braces(textOf(lines)) === 'close' ? openedAt(chunks) : -1;
    const halves = from < 0 ? [] : chunks.slice(from);
    const joined = [...halves.flatMap((half) => half.lines), ...lines];
    if (halves.length > 0 && textOf(joined).length < CHUNK_MOST * 2) chunks.splice(from, halves.length, { lines: joined, isJoined: true });
    else chunks.push({ lines, isJoined: false });
  };
  for (const [at, text] of file.split(/\r\n?|\n/).entries()) {
    const line = { n: at + 1, text };
    if (text.trim() === '') close();
    else if (/^\s*\$CATEGORY:/.test(text)) {
      close();
      chunks.push({ lines: [{ ...line, text: text.trim() }], isJoined: false });
    } else open.push(line);
  }
  close();
  return chunks.flatMap(partedOf);
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Questions between which no blank line stands, each by itself. */
function partedOf({ lines, isJoined }: Lines): readonly Chunk[] {
  const parts: Line[][] = [[]];
  let depth = 0;
  let isClosed = false;
  // Whether something below this line has answers of its own, or a title.
  const begins = lines.map(({ text }) => /^\s*::/.test(text) || (!isComment(text) && indexOfBare(text, '{') >= 0));
  const last = begins.lastIndexOf(true);
  for (const [at, line] of lines.entries()) {
    if (isClosed && depth === 0 && at <= last) {
      parts.push([]);
      isClosed = false;
    }
    parts.at(-1)?.push(line);
    if (isComment(line.text)) continue;
    const bare = line.text.replace(/\\./g, '');
    depth += bare.split('{').length - bare.split('}').length;
    if (bare.includes('}')) isClosed = true;
  }
  return parts.map((part, at) => ({ line: part[0]?.n ?? 0, text: textOf(part), isJoined: isJoined && at === 0, isParted: at > 0 }));
}

function isComment(line: string): boolean {
  return /^\s*\/\//.test(line);
}

/** The last chunk whose brace is still open, when nothing behind it has any; else -1. */
function openedAt(chunks: readonly Lines[]): number {
  const at = chunks.findLastIndex(({ lines }) => /[{}]|^\$CATEGORY:/.test(textOf(lines).replace(/\\./g, '')));
  const last = chunks[at];
  return last && braces(textOf(last.lines)) === 'open' ? at : -1;
}

/** Longer is no question: it would only keep the parser busy. */
export const CHUNK_MOST = 60_000;

function braces(text: string): 'open' | 'close' | 'even' {
  const bare = text.replace(/\\./g, '');
  const [opens, closes] = [bare.split('{').length - 1, bare.split('}').length - 1];
  if (opens === closes + 1) return 'open';
  return closes === opens + 1 && bare.indexOf('}') < (bare.indexOf('{') + 1 || Number.POSITIVE_INFINITY) ? 'close' : 'even';
}

export type Parts = {
  /** Ids and tags that Moodle writes into comments. */
  readonly id: string;
  readonly tags: readonly string[];
  readonly title: string;
  /** Before the answers and after them, still with its escapes. */
  readonly before: string;
  readonly answers: string | null;
  readonly after: string;
  readonly format: 'html' | 'markdown' | 'plain' | 'moodle';
};

/** A chunk cut up where its escapes allow it; or which brace is missing. */
export function partsOf(chunk: string): Parts | '{' | '}' {
  const lines = chunk.split('\n');
  const comments = lines.filter((line) => /^\s*\/\//.test(line)).join('\n');
  const text = lines.filter((line) => !/^\s*\/\//.test(line)).join('\n');
  const [named = '', title = ''] = /^\s*::((?:\\.|(?!::)[^\\])*)::/s.exec(text) ?? [];
  const [marked = '', format] = /^\s*\[(html|markdown|plain|moodle)\]/.exec(text.slice(named.length)) ?? [];
  const rest = text.slice(named.length + marked.length);
  const [start, end] = [indexOfBare(rest, '{'), indexOfBare(rest, '}')];
  if (end >= 0 && (start < 0 || end < start)) return '{';
  if (start >= 0 && end < 0) return '}';
  return {
    id: /\[id:([^\]\n]{1,100})\]/.exec(comments)?.[1]?.trim() ?? '',
    tags: [...comments.matchAll(/\[tag:([^\]\n]{1,100})\]/g)].map(([, tag = '']) => tag.trim()),
    title: unescapeGift(title).trim(),
    before: start < 0 ? rest : rest.slice(0, start),
    answers: start < 0 ? null : rest.slice(start + 1, end),
    after: start < 0 ? '' : rest.slice(end + 1),
    format: format === 'html' || format === 'markdown' || format === 'plain' ? format : 'moodle',
  };
}

export function indexOfBare(text: string, mark: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === mark) return at;
  }
  return -1;
}

/** Whether a text looks like it: a category, or braces with something of GIFT inside. */
export function isGift(text: string): boolean {
  return (
    /^[ \t]*\$CATEGORY:/m.test(text) ||
    /(^|[^\\])\{\s*(\}|[=~#>]|T\s*[#}]|F\s*[#}]|TRUE|FALSE|[^{}]*[=~])/.test(text.slice(0, 200_000)) ||
    /^[ \t]*::.+::/m.test(text)
  );
}

/** The last name of `$course$/top/Rules`; what Moodle calls a course's own category says nothing. */
export function categoryTags(path: string): readonly string[] {
  const parts = path.split(/(?<!\/)\/(?!\/)/).map((part) => part.replaceAll('//', '/').trim());
  const name = parts.filter((part) => part !== '' && part !== 'top' && !/^\$\w+\$$/.test(part)).at(-1) ?? '';
  return name === '' || /^(Default for |По умолчанию для )/i.test(name) ? [] : [name];
}
