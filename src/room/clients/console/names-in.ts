/** Names as they are typed or pasted: one a line, or between commas. */

export function namesIn(text: string): readonly string[] {
  return text
    .split(/[\n,;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
