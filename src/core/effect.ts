/** What a decision changes. Every effect is small, closed and visible to the proof. */

export type Effect =
  /** Sets a variable, within its declared range. */
  | { readonly set: string; readonly to: number }
  /** Adds to a variable; stays within its declared range. */
  | { readonly add: string; readonly by: number }
  /** Moves a bloc's support by steps; stays between 0 and 6. */
  | { readonly support: string; readonly by: number }
  /** Puts a paper into the folder, or takes it out. */
  | { readonly paper: string }
  | { readonly withdraw: string }
  /** Makes the clerk's private promise. */
  | { readonly promise: string };
