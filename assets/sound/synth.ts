/** `npm run sound`: makes every sound of the game and writes it as ogg and mp3, the same bytes on every run. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';
import { AMBIENCE_SECONDS, ambiences } from './ambience.ts';
import { effects, type Made } from './effects.ts';
import { STEM_SECONDS, stems } from './stems.ts';
import { RATE, type Samples, silence } from './tones.ts';

const HERE = import.meta.dirname;
const BAKED = path.join(HERE, 'baked');
/** Silence between two effects of the sprite, s. */
const GAP = 0.15;
/** What goes round has its end before its beginning and its beginning behind its end, s: however a decoder pads it, a round cut from it closes. */
const LEAD = 0.1;

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

/** The same bytes for the same samples. */
export async function encode(samples: Samples): Promise<{ readonly ogg: Buffer; readonly mp3: Buffer }> {
  const ogg = await createOggEncoder();
  ogg.configure({ sampleRate: RATE, channels: 1, vbrQuality: 0, oggSerialNo: 7 });
  const oggBytes = Buffer.concat([Buffer.from(ogg.encode([samples])), Buffer.from(ogg.finalize())]);
  const mp3 = await createMp3Encoder();
  mp3.configure({ sampleRate: RATE, channels: 1, bitrate: 32 });
  return { ogg: oggBytes, mp3: Buffer.concat([Buffer.from(mp3.encode([samples])), Buffer.from(mp3.finalize())]) };
}

/** All effects one after another, and where each is: from and for how long, ms. */
export function spriteOf(made: readonly Made[]): {
  readonly samples: Samples;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
} {
  const samples = silence(made.reduce((sum, e) => sum + e.samples.length / RATE + GAP, 0));
  const places: Record<string, readonly [number, number]> = {};
  let at = 0;
  for (const one of made) {
    samples.set(one.samples, Math.round(at * RATE));
    places[one.name] = [Math.round(at * 1000), Math.round((one.samples.length / RATE) * 1000)];
    at += one.samples.length / RATE + GAP;
  }
  return { samples, places };
}

function withLead(round: Samples): Samples {
  const lead = Math.round(LEAD * RATE);
  const out = new Float32Array(round.length + 2 * lead);
  out.set(round.subarray(round.length - lead), 0);
  out.set(round, lead);
  out.set(round.subarray(0, lead), lead + round.length);
  return out;
}

async function bake(samples: Samples, name: string): Promise<void> {
  for (const [type, bytes] of Object.entries(await encode(samples))) writeFileSync(path.join(BAKED, `${name}.${type}`), bytes);
}

async function main(): Promise<void> {
  mkdirSync(BAKED, { recursive: true });
  const { samples, places } = spriteOf(effects());
  await bake(samples, 'effects');
  for (const one of ambiences()) await bake(withLead(one.samples), `ambience-${one.name}`);
  for (const one of stems()) await bake(withLead(one.samples), `stem-${one.name}`);
  const rounds = { lead: LEAD * 1000, ambience: AMBIENCE_SECONDS * 1000, stem: STEM_SECONDS * 1000 };
  writeFileSync(path.join(BAKED, 'effects.json'), `${JSON.stringify({ sources: soundSources(), rounds, sprite: places }, null, 1)}\n`);
  process.stdout.write(
    `Made ${Object.keys(places).length} takes of effects, ${ambiences().length} ambiences and ${stems().length} stems.\n`,
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) await main();
