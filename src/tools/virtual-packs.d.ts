/** What `virtual:packs` gives: the shipped packs, as the build reads them (vite-pack.ts). */
declare module 'virtual:packs' {
  export type ShippedPack = {
    readonly id: string;
    readonly title: import('../core/wording.ts').Wording;
    /** Loads the pack itself; the list carries only ids and titles. */
    readonly load: () => Promise<import('../core/level.ts').PackFile>;
  };
  export const packs: readonly ShippedPack[];
}
