/** What of the class's own would be lost by a step of the teacher's, so that it is asked for once more. */
import type { ConsoleView } from '../link.ts';

type Seen = Pick<ConsoleView, 'undoes' | 'opening' | 'wall'>;

/** How many answers, votes or picks go with what an undo takes back; or the count of hands. */
export function lostByUndo({ undoes, wall }: Seen): number | 'count' {
  switch (undoes?.kind) {
    case 'open-poll':
    case 'open-ballot':
    case 'reopen-ballot':
    case 'ask':
    case 'ask-again':
      return givenOn(wall.table);
    case 'count-hands':
      return 'count';
    default:
      return 0;
  }
}

/** Whether the bill is still on its way, or something is being answered. */
export function isCutShort({ opening, wall }: Seen): boolean {
  return opening !== 'over' && (wall.table.kind !== 'nothing' || wall.phase !== 'debrief');
}

/** Votes of a secret ballot that is open are in no file. */
export function isSecretOpen({ table }: ConsoleView['wall']): boolean {
  return table.kind === 'ballot' && table.rollCall === null;
}

function givenOn(table: ConsoleView['wall']['table']): number {
  switch (table.kind) {
    case 'ballot':
      return table.voted;
    case 'poll':
      return table.picked;
    case 'asking':
      return table.answered;
    default:
      return 0;
  }
}
