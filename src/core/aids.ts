/** What a player may set to be helped in reading and in playing. */

export type Aids = {
  /** Each new page is read aloud by itself. */
  readonly readsAloud: boolean;
  /** How fast it is read: percent of the voice's own pace, 50 to 200. */
  readonly pace: number;
  /** Words of the glossary are underlined where they stand. */
  readonly glosses: boolean;
  /** Single letters are shortcuts. */
  readonly keys: boolean;
  /** Notes in the margin at whatever is possible for the first time. */
  readonly notes: boolean;
  /** Those that were seen. */
  readonly seen: readonly string[];
  /** A frame that goes from control to control: by itself, where one switch presses; or by one switch, where another presses. */
  readonly scan: 'off' | 'one' | 'two';
  /** How long the frame stays on a control, in tenths of a second, 5 to 80. */
  readonly scanPace: number;
};

export const DEFAULT_AIDS: Aids = {
  readsAloud: false,
  pace: 100,
  glosses: true,
  keys: true,
  notes: true,
  seen: [],
  scan: 'off',
  scanPace: 20,
};
