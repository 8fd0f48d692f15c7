/** What the title says, and what may have to be said on any page: saves, notices. Each language has exactly these keys. */

export type ShellWords = {
  readonly name: readonly [string, string];
  readonly tagline: string;
  readonly fiction: string;
  readonly title: {
    /** On the tab of the sheet; the twelfth folder is the player's. */
    readonly tab: string;
    /** What this is, in the fewest words. */
    readonly kind: string;
    readonly clerk: (name: string) => string;
    readonly menu: string;
    readonly begin: string;
    readonly beginNote: string;
    readonly continue: string;
    readonly review: (due: number) => string;
    readonly reviewNote: string;
    readonly opening: string;
    readonly road: string;
    readonly roadNote: string;
    readonly what: string;
    readonly whatNote: string;
    readonly settings: string;
    readonly who: string;
    readonly newClerk: (n: number) => string;
    readonly packs: string;
    /** Leads to a lesson with a class. */
    readonly teach: string;
    readonly packHere: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly credits: string;
    readonly language: string;
  };
  readonly saves: {
    readonly states: Readonly<Record<'opening' | 'kept' | 'weaker' | 'not-kept' | 'read-only' | 'newer', string>>;
    readonly long: Readonly<Record<'opening' | 'kept' | 'weaker' | 'not-kept' | 'read-only' | 'newer', string>>;
    readonly export: string;
    readonly takeOverTitle: string;
    readonly takeOverSays: string;
    readonly takeOver: string;
    readonly takeOverNot: string;
    readonly persistSays: string;
    readonly persistDo: string;
    readonly persistNot: string;
    readonly persistYes: string;
    readonly persistNo: string;
    readonly newerProfile: string;
  };
  readonly notices: {
    readonly noStage: string;
    readonly stageLost: string;
    readonly lost: string;
    readonly retry: string;
    readonly update: string;
    readonly updateDo: string;
    readonly changed: string;
    readonly archived: string;
    readonly default: string;
    readonly carried: string;
    readonly look: string;
    readonly packGone: string;
    readonly otherRules: string;
    readonly dismiss: string;
  };
  readonly close: string;
};
