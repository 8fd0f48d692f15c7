/** What `virtual:packs` gives: the shipped packs, as the build reads them (vite-pack.ts). */
declare module 'virtual:packs' {
  export type ShippedPack = {
    readonly id: string;
    readonly title: import('../core/wording.ts').Wording;
    readonly told: { readonly about: import('../core/wording.ts').Wording; readonly licence: string };
    readonly version: string;
    readonly fingerprint: string;
    readonly languages: readonly import('../core/wording.ts').Language[];
    /** In their order; each loads the part that is its own. */
    readonly levels: readonly { readonly id: string; readonly load: () => Promise<import('../core/pack-parts.ts').LevelPart> }[];
    /** The kind of set that its first level opens on, so that its pictures can be fetched before the pack. */
    readonly opensOn: import('../core/place.ts').Place;
    /** The figures of the people who stand on that set. */
    readonly openingFigures: readonly import('../core/level.ts').FigureName[];
    /** Loads what the levels share; the list carries no more than the title needs. */
    readonly load: () => Promise<import('../core/pack-parts.ts').OutlineFile>;
  };
  export const packs: readonly ShippedPack[];
}

/** What `virtual:pack-texts` gives: the shipped packs as their authors wrote them, for whoever copies one. */
declare module 'virtual:pack-texts' {
  export type PackText = {
    readonly id: string;
    readonly title: import('../core/wording.ts').Wording;
    readonly languages: readonly import('../core/wording.ts').Language[];
    /** Text by path. */
    readonly load: () => Promise<Readonly<Record<string, string>>>;
  };
  export const packTexts: readonly PackText[];
}

/** What `virtual:pack-guides` gives: of each shipped pack what a teacher wants to know before the lesson, or null. */
declare module 'virtual:pack-guides' {
  export const guides: Readonly<Record<string, () => Promise<import('../core/guide.ts').Guide | null>>>;
}
