/** A text of a pack has no line ends of its own. */

/** Each line end, with the spaces and empty lines around it, as one space. */
export function oneLine(text: string): string {
  const [first = '', ...more] = text.split(/[\r\n]+/);
  const last = more.pop();
  if (last === undefined) return text;
  const middle = more.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...middle, last.trimStart()].join(' ');
}
