/** Several sentences that were written on one line, taken apart: a line is one sentence, which is cited and decides. */

/** Behind a full stop after a whole word, not after an initial or “p.”, and before what begins like a sentence. */
const END = /(?<=[\p{L}\p{N}»”")]{3}[.!?…]+[»”")]?)\s+(?=[«“"„(]?[\p{Lu}\p{N}])/u;

export function sentencesIn(line: string): readonly string[] {
  return line.trim() === '' ? [] : line.trim().split(END);
}

/** The text with a line for each sentence. */
export function splitLines(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [line] : sentencesIn(line)))
    .join('\n');
}
