/** What `virtual:packs` gives: the shipped packs, as the build reads them (vite-pack.ts). */
declare module 'virtual:packs' {
  export type ShippedPack = {
    readonly id: string;
    readonly title: import('../core/wording.ts').Wording;
    readonly version: string;
    readonly fingerprint: string;
    readonly languages: readonly import('../core/wording.ts').Language[];
    /** How many. */
    readonly levels: number;
    /** The kind of set that its first level opens on, so that its pictures can be fetched before the pack. */
    readonly opensOn: import('../core/place.ts').Place;
    /** The figures of the people who stand on that set. */
    readonly openingFigures: readonly import('../core/level.ts').FigureName[];
    /** Loads the pack itself; the list carries no more than the title needs. */
    readonly load: () => Promise<import('../core/level.ts').PackFile>;
  };
  export const packs: readonly ShippedPack[];
}
