/** What a sentence that goes round does to a vote: it moves one bloc by a step, which the author sees and can change. */
import type { Answers, RumourAnswer, RumourMove } from './answers.ts';

/** Of the seven steps from against to for. */
const MIDDLE = 3;

/** What the author has said, as long as there is such a bloc; else the bloc that is least decided, once this way and once that, so that no side is favoured. */
export function moveOf({ rumours, blocs }: Answers, at: number): RumourMove | null {
  const said = rumours[at]?.moves;
  if (said === 'nobody') return null;
  if (said && said.bloc < blocs.length) return said;
  const distance = (support: number) => Math.abs(support - MIDDLE);
  const least = blocs.reduce((best, { support }, i) => (distance(support) < distance(blocs[best]?.support ?? 0) ? i : best), 0);
  return { bloc: least, by: at % 2 === 0 ? -1 : 1 };
}

export function moveText(move: RumourMove | null): string {
  return move ? `${move.bloc}/${move.by}` : 'nobody';
}

export function moveFrom(text: string): RumourMove | 'nobody' {
  if (text === 'nobody') return 'nobody';
  const [bloc = 0, by] = text.split('/').map(Number);
  return { bloc, by: by === 1 ? 1 : -1 };
}

/** The answers without one bloc: what moved it moves none that has come into its place. */
export function withoutBloc({ blocs, rumours }: Answers, at: number): Pick<Answers, 'blocs' | 'rumours'> {
  return {
    blocs: blocs.filter((_, i) => i !== at),
    rumours: rumours.map(({ moves, ...rumour }): RumourAnswer => {
      if (moves === undefined || (moves !== 'nobody' && moves.bloc === at)) return rumour;
      return { ...rumour, moves: moves !== 'nobody' && moves.bloc > at ? { ...moves, bloc: moves.bloc - 1 } : moves };
    }),
  };
}
