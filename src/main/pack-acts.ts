/** What the shell asks about packs, passed to the desk; beginning, looking and removing need the game. */
import type { PackActs, ShownPlace } from '../panels/shell/packs-model.ts';
import type { PackDesk } from './pack-desk.ts';

export type PackGame = {
  readonly resume: () => void;
  readonly look: (place: ShownPlace) => void;
  readonly remove: (pack: string, withSaves: boolean) => void;
  /** A part of the game didn't arrive. */
  readonly lose: (again: () => void) => void;
};

export function packActs(desk: PackDesk, game: PackGame): PackActs {
  const list = (): void => void desk.list().catch(() => game.lose(list));
  /** What came of a file was read when something else is begun; work that goes on is left alone. */
  const choose = (id: string): void => {
    const { opening } = desk;
    if (opening.view?.kind !== 'working') opening.putAway();
    desk.choose(id);
  };
  return {
    list,
    choose,
    play: (id) => {
      choose(id);
      game.resume();
    },
    open: (given) => desk.opening.open(given),
    openAddress: (address) => desk.opening.openAddress(address),
    cancel: () => desk.opening.cancel(),
    replace: () => desk.opening.replace(),
    putAway: () => desk.opening.putAway(),
    lessonsOf: (id) => desk.lessonsOf(id),
    remove: game.remove,
    look: game.look,
  };
}
