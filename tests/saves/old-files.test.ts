/** Files as every released program wrote them: each still reads, whole, and reading it twice changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDraftIndex } from '../../src/saves/draft-record.ts';
import { DraftShelf } from '../../src/saves/draft-shelf.ts';
import type { Place } from '../../src/saves/place.ts';
import { parseProfile } from '../../src/saves/profile.ts';
import { seal } from '../../src/saves/record.ts';
import { Store } from '../../src/saves/store.ts';

const FOLDER = path.resolve(import.meta.dirname, '../old-files');
const profiles = readdirSync(FOLDER).filter((name) => /^profile-.*\.json$/.test(name));

describe.each(profiles)('%s', (name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');

  test('reads whole', () => {
    const parsed = parseProfile(text);
    // What is new since has its default; what was there is all there.
    expect(parsed).toMatchObject({ kind: 'profile', profile: JSON.parse(text) });
  });

  test('reading what was read changes nothing, to the byte', () => {
    const once = parseProfile(text);
    if (once.kind !== 'profile') throw new Error(once.kind);
    const twice = parseProfile(JSON.stringify(once.profile));
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
  });
});

/** Bodies by the key of their record. */
const drafts = readdirSync(FOLDER).filter((name) => /^draft-.*\.json$/.test(name));

describe.each(drafts)('%s', (name) => {
  const records = new Map(Object.entries(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Record<string, string>));

  test('reads whole', async () => {
    const place: Place = {
      name: 'indexed-db',
      read: async (key) => [null, records.has(key) ? seal(records.get(key) ?? '', 1) : null],
      write: async () => undefined,
      keys: async () => [...records.keys()],
      remove: async () => undefined,
    };
    const shelf = new DraftShelf(new Store([place]), async () => ({
      kind: 'granted',
      claim: { onLost: () => undefined, release: () => undefined },
    }));
    const found = await shelf.open('mine');
    if (found.kind !== 'opened') throw new Error(found.kind);
    expect(found.lost).toEqual([]);
    expect(found.draft).toEqual({
      title: 'Mine',
      changedAt: 1_700_000_001_000,
      files: new Map([
        ['pack.yaml', '# Mine.\nid: mine\ntitle: { en: "Mine", ru: "Моё" }\n'],
        ['levels/first.yaml', 'id: first\nbeats:\n  - id: start # where it begins\n    kind: story\n'],
      ]),
      media: new Map([['media/lamp.png', new Uint8Array([137, 80, 78, 71, 0, 255])]]),
    });
  });

  test('reading what was read changes nothing, to the byte', () => {
    const once = parseDraftIndex(records.get('draft/mine') ?? '');
    if (once.kind !== 'draft') throw new Error(once.kind);
    expect(JSON.stringify(once.index)).toBe(records.get('draft/mine'));
  });
});

test('a file from before there were what-ifs has none, and gets none', () => {
  const parsed = parseProfile(readFileSync(path.join(FOLDER, 'profile-1-before-what-ifs.json'), 'utf8'));
  if (parsed.kind !== 'profile') throw new Error(parsed.kind);
  const campaigns = Object.values(parsed.profile.campaigns);
  expect(campaigns).toHaveLength(1);
  expect(campaigns.every((c) => !('whatIfs' in c) && c.current !== null && Object.keys(c.played).length === 1)).toBe(true);
});
