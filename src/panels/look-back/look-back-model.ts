/** What the screens of looking back show and ask for. The program (`main`) holds the state; they only draw it. */
import type { JSX } from 'preact';
import type { Level } from '../../core/level.ts';
import type { Wording } from '../../core/wording.ts';
import type { Playback } from '../../session/playback.ts';
import type { PlayWords } from '../../text/words/play.ts';

/** Whose run: what was played, its last fork, or one that came by a code or a file. */
export type Whose = 'yours' | 'what-if' | 'friend';

export const EVERYBODY: readonly Whose[] = ['yours', 'what-if', 'friend'];

export type LookBackView = {
  readonly level: Level;
  /** The runs of this level that there are; the one that is shown is among them. */
  readonly runs: Readonly<Partial<Record<Whose, Playback>>>;
  readonly shown: Whose;
  /** The step that is shown. */
  readonly at: number;
  /** The run that lies beside it; null while one is looked at alone. */
  readonly beside: Whose | null;
  /** The what-if came to an ending and is one's own. */
  readonly mayStand: boolean;
  readonly hasStage: boolean;
  readonly words: Readonly<Record<'en' | 'ru', PlayWords>>;
  readonly acts: LookBackActs;
  readonly Room: (props: { readonly view: LookBackView }) => JSX.Element;
};

export type LookBackActs = {
  /** Another run, or another step of it. */
  readonly look: (whose: Whose, at: number) => void;
  readonly layBeside: (whose: Whose | null) => void;
  /** Begins a what-if at the step that is shown. */
  readonly fork: () => void;
  /** Goes on with the what-if that is under way. */
  readonly goOn: () => void;
  readonly letStand: () => void;
  readonly code: () => string;
  readonly saveFile: () => void;
  readonly leave: () => void;
};

/** What came of opening a friend's run; a run that can be played is opened at once. */
export type FriendsAnswer = 'opened' | 'empty' | 'nothing' | 'damaged' | 'newer' | 'other-rules' | OtherPack;

/** Its title where it is on this device, else its id. */
export type OtherPack = { readonly otherPack: Wording | string; readonly isHere: boolean };

export type FriendsView = {
  readonly open: (text: string) => Promise<FriendsAnswer>;
  readonly close: () => void;
  readonly Sheet: (props: { readonly view: FriendsView }) => JSX.Element;
};
