/** Files as every released program wrote them: each still reads, whole, and reading it twice changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/saves/profile.ts';

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

test('a file from before there were what-ifs has none, and gets none', () => {
  const parsed = parseProfile(readFileSync(path.join(FOLDER, 'profile-1-before-what-ifs.json'), 'utf8'));
  if (parsed.kind !== 'profile') throw new Error(parsed.kind);
  const campaigns = Object.values(parsed.profile.campaigns);
  expect(campaigns).toHaveLength(1);
  expect(campaigns.every((c) => !('whatIfs' in c) && c.current !== null && Object.keys(c.played).length === 1)).toBe(true);
});
