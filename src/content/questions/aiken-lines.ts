/** The lines of which an Aiken file is made. */

export const PICK = /^\s*\(?([A-Za-zА-Яа-я])\s*[.)]\s*(.*)$/;
/** As the format has it, and as people write it. */
export const ANSWER = /^\s*ANSWER\s*:\s*(.*)$/;
export const LOOSE_ANSWER = /^\s*(?:answers?|correct answer|correct|(?:правильный |верный )?ответ)\s*[:.]\s*(.*)$/i;
/** Said after an answer, in the dialect of some exporters. */
export const WHY = /^\s*(?:feedback|explanation)\s*:\s*(.*)$/i;

/** Whether a text looks like it: some line of answers, and one that tells the right one. */
export function isAiken(text: string): boolean {
  const lines = text.slice(0, 200_000).split(/\r\n?|\n/);
  return lines.some((line) => LOOSE_ANSWER.test(line)) && lines.some((line) => PICK.test(line));
}
