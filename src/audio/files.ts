/** The baked sounds by name. Nothing is fetched before it is wanted. */
import baked from '../../assets/sound/baked/effects.json';

const FILES = import.meta.glob<string>('/assets/sound/baked/*.{ogg,mp3}', { query: '?url', eager: true, import: 'default' });

export const sources = (name: string): string[] => ['ogg', 'mp3'].flatMap((type) => FILES[`/assets/sound/baked/${name}.${type}`] ?? []);

/** Where each effect is among the effects: from and for how long, ms. */
export const SPRITE = baked.sprite as unknown as Readonly<Record<string, [number, number]>>;

/** The takes of a sound by their names among the effects: `page`, `page~2`. */
export const takesOf = (name: string): readonly string[] => Object.keys(SPRITE).filter((key) => key.split('~')[0] === name);

/** The part of a file that goes round: from and for how long, ms, and that it does. */
export const round = (of: 'ambience' | 'stem'): [number, number, boolean] => [baked.rounds.lead, baked.rounds[of], true];
