/** Files that mean harm, made from a seed: families of attack on texts and on the zip, together, on a pack that was good before. */
import { strToU8 } from 'fflate';
import { below, roller } from '../../src/core/roller.ts';
import { aPack } from '../builders/pack.ts';
import { type Files, pick, TEXT_ATTACKS } from './hostile-texts.ts';
import { honestZip, ZIP_ATTACKS } from './hostile-zips.ts';

export type Hostile = { readonly name: string; readonly bytes: Uint8Array };

export const FAMILIES: readonly string[] = [...TEXT_ATTACKS, ...ZIP_ATTACKS].map(([name]) => name);

/** Up to three attacks on the texts, or one on the zip with up to one on a text: most zips that lie are read no further. */
export function hostile(seed: number): Hostile {
  const roll = roller(`hostile-${seed}`, 'attack');
  const files: Files = new Map([...aPack()].map(([name, text]) => [name, strToU8(text)]));
  const zip = below(roll, 3) === 0 ? pick(roll, ZIP_ATTACKS) : null;
  const texts = Array.from({ length: zip ? below(roll, 2) : 1 + below(roll, 3) }, () => pick(roll, TEXT_ATTACKS));
  for (const [, attack] of texts) attack(files, roll);
  const name = [...texts, ...(zip ? [zip] : [])].map(([family]) => family).join(' + ');
  return { name, bytes: zip ? zip[1](files, roll) : honestZip(files) };
}
