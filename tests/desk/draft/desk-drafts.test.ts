import { expect, test } from 'vitest';
import { keepDraft, openDraft } from '../../../src/desk/draft/desk-drafts.ts';
import { OpenDraft } from '../../../src/desk/draft/open-draft.ts';
import { DraftKeeper, type KeptDraft } from '../../../src/saves/draft-keeper.ts';
import { DraftShelf } from '../../../src/saves/draft-shelf.ts';
import { keyOfSlot, type Place, slotName } from '../../../src/saves/place.ts';
import { Store } from '../../../src/saves/store.ts';

const PACK = 'id: mine\ntitle:\n  en: Mine\n  ru: Моё\n';

function aPlace(kept: Map<string, string>): Place {
  return {
    name: 'files',
    read: async (key) => [kept.get(slotName(key, 0)) ?? null, kept.get(slotName(key, 1)) ?? null],
    write: async (key, slot, text) => void kept.set(slotName(key, slot), text),
    keys: async () => [...new Set([...kept.keys()].flatMap((name) => keyOfSlot(name) ?? []))],
    remove: async (key) => {
      for (const slot of [0, 1] as const) kept.delete(slotName(key, slot));
    },
  };
}

class Listener extends DraftKeeper {
  readonly titles: string[] = [];
  override put({ title }: KeptDraft): void {
    this.titles.push(title);
  }
}

test('a draft is kept under its title in the language that the desk speaks by then', () => {
  const draft = new OpenDraft('d', { files: new Map([['pack.yaml', PACK]]) });
  const keeper = new Listener(new Store([]), 'd', { next: 0, texts: new Map(), bytes: new Map() });
  let language = 'en';
  keepDraft({ draft, keeper }, () => language);
  const change = (text: string) => draft.change({ label: 'note', changes: [{ file: 'note.md', text }] });
  change('One');
  language = 'ru';
  change('Two');
  expect(keeper.titles).toEqual(['Mine', 'Моё']);
});

test('a draft that is opened again says so, and which of its files the device has lost', async () => {
  const kept = new Map<string, string>();
  const shelf = () =>
    new DraftShelf(new Store([aPlace(kept)]), async () => ({
      kind: 'granted',
      claim: { onLost: () => undefined, release: () => undefined },
    }));
  const files = new Map([
    ['pack.yaml', PACK],
    ['note.md', 'One'],
  ]);
  await (await shelf().create('d', { files, media: new Map(), title: 'Mine', changedAt: 1 }))?.close();
  for (const name of [...kept.keys()]) if (name.includes('draft-text/d/1')) kept.delete(name);
  const opened = await openDraft(shelf(), 'd', false);
  expect(opened).toMatchObject({ lost: ['note.md'], isReopened: true });
});
