/** The parts of looking back: one import, fetched when somebody does. */

export { letStand, mayStand } from '../core/what-if.ts';
export { FriendsSheet } from '../panels/look-back/friends.tsx';
export { LookBackRoom } from '../panels/look-back/room.tsx';
export { Playback } from '../session/playback.ts';
export { codeOf } from '../session/share/run-code.ts';
export { openRun, runFile } from '../session/share/run-file.ts';
