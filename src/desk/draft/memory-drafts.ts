/** Drafts for as long as the page is open. */
import type { DraftCard, KeptDrafts } from './kept-drafts.ts';

export function memoryDrafts(): KeptDrafts {
  const kept = new Map<string, { readonly card: DraftCard; readonly files: ReadonlyMap<string, string> }>();
  return {
    list: async () => [...kept.values()].map((k) => k.card).sort((a, b) => b.changed - a.changed),
    read: async (id) => kept.get(id)?.files ?? null,
    keep: async (card, files) => {
      kept.set(card.id, { card, files });
      return true;
    },
    remove: async (id) => {
      kept.delete(id);
    },
  };
}
