import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { effects } from '../../assets/sound/effects.ts';
import { encode, soundSources, spriteOf } from '../../assets/sound/synth.ts';
import { AMBIENCES } from '../../src/audio/places.ts';
import { STEMS } from '../../src/audio/score.ts';
import { SOUND_NAMES } from '../../src/audio/sounds.ts';

const BAKED = path.resolve(import.meta.dirname, '../../assets/sound/baked');
const baked = JSON.parse(readFileSync(path.join(BAKED, 'effects.json'), 'utf8')) as {
  sources: string;
  sprite: Record<string, [number, number]>;
};
const kilobytes = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(path.join(BAKED, name)).size, 0) / 1000;

describe('the baked sounds', () => {
  test('are of the sources as they are (else: npm run sound)', () => {
    expect(baked.sources).toBe(soundSources());
  });

  test('are the same bytes when they are made again', async () => {
    const { samples, places } = spriteOf(effects());
    const { ogg } = await encode(samples);
    expect(ogg.equals(readFileSync(path.join(BAKED, 'effects.ogg')))).toBe(true);
    expect(places).toEqual(baked.sprite);
  });

  test('hold every effect, every room tone and every stem, as ogg and as mp3, and nothing else', () => {
    expect(SOUND_NAMES.filter((name) => (baked.sprite[name]?.[1] ?? 0) < 50)).toEqual([]);
    const wanted = ['effects', ...AMBIENCES.map((name) => `ambience-${name}`), ...STEMS.map((name) => `stem-${name}`)];
    expect(readdirSync(BAKED).sort()).toEqual([...wanted.flatMap((name) => [`${name}.mp3`, `${name}.ogg`]), 'effects.json'].sort());
  });

  test('what is heard often has more than one take', () => {
    const often = ['page', 'card', 'pen', 'leaf', 'hearsay', 'paper-in', 'stamp', 'tick', 'steps-wood', 'steps-stone', 'steps-carpet'];
    expect(often.filter((name) => !baked.sprite[`${name}~2`])).toEqual([]);
  });

  test('stay light: effects 160 kB, a room tone 55 kB, the whole score 300 kB (ogg)', () => {
    expect(kilobytes(['effects.ogg'])).toBeLessThan(160);
    expect(AMBIENCES.filter((name) => kilobytes([`ambience-${name}.ogg`]) > 55)).toEqual([]);
    expect(kilobytes(STEMS.map((name) => `stem-${name}.ogg`))).toBeLessThan(300);
  });
});
