/** `npm run sound`: makes every sound of the game and writes it as ogg and mp3, the same bytes on every run. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';
import { ambiences } from './ambience.ts';
import { effects } from './effects.ts';
import { RATE, type Samples, silence } from './tones.ts';

const HERE = import.meta.dirname;
const BAKED = path.join(HERE, 'baked');
/** Silence between two effects of the sprite, s. */
const GAP = 0.15;

/** Names the sources, so that a test can tell whether the baked files are of them. */
export function soundSources(): string {
  const files = readdirSync(HERE)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return createHash('sha256')
    .update(files.map((name) => readFileSync(path.join(HERE, name), 'utf8').replaceAll('\r\n', '\n')).join('\n'))
    .digest('hex')
    .slice(0, 16);
}

async function encode(samples: Samples, file: string): Promise<void> {
  const ogg = await createOggEncoder();
  ogg.configure({ sampleRate: RATE, channels: 1, vbrQuality: 0, oggSerialNo: 7 });
  writeFileSync(`${file}.ogg`, Buffer.concat([Buffer.from(ogg.encode([samples])), Buffer.from(ogg.finalize())]));
  const mp3 = await createMp3Encoder();
  mp3.configure({ sampleRate: RATE, channels: 1, bitrate: 48 });
  writeFileSync(`${file}.mp3`, Buffer.concat([Buffer.from(mp3.encode([samples])), Buffer.from(mp3.finalize())]));
}

async function main(): Promise<void> {
  mkdirSync(BAKED, { recursive: true });
  const made = effects();
  const sprite = silence(made.reduce((sum, e) => sum + e.samples.length / RATE + GAP, 0));
  const places: Record<string, readonly [number, number]> = {};
  let at = 0;
  for (const { name, samples } of made) {
    sprite.set(samples, Math.round(at * RATE));
    places[name] = [Math.round(at * 1000), Math.round((samples.length / RATE) * 1000)];
    at += samples.length / RATE + GAP;
  }
  await encode(sprite, path.join(BAKED, 'effects'));
  for (const { name, samples } of ambiences()) await encode(samples, path.join(BAKED, `ambience-${name}`));
  writeFileSync(path.join(BAKED, 'effects.json'), `${JSON.stringify({ sources: soundSources(), sprite: places }, null, 1)}\n`);
  process.stdout.write(`Made ${made.length} effects and ${ambiences().length} ambiences.\n`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) await main();
