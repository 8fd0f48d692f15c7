/** Where lines begin and end in a text, with either kind of line break. */

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line without its break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found < 0) return text.length;
  return found > at && text[found - 1] === '\r' ? found - 1 : found;
}

/** The start of the next line, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

/** The line break that the file uses. */
export function breakOf(text: string): string {
  const found = text.indexOf('\n');
  return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

export function isBlank(line: string): boolean {
  return /^[ \t\r\n]*$/.test(line);
}

/** How far a comment that has its line for itself is indented; -1 when the line is none. */
export function commentIndent(line: string): number {
  const found = /^[ \t]*#/.exec(line);
  return found ? found[0].length - 1 : -1;
}
