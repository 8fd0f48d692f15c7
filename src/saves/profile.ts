/** A profile as it is kept, and the parser that makes one of whatever lies on a device or in a file. */
import { type Aids, DEFAULT_AIDS } from '../core/aids.ts';
import { type Campaign, newCampaign } from '../core/campaign.ts';
import type { Deck } from '../core/deck.ts';
import { REFLECTION_AT_MOST } from '../core/reflection.ts';
import { aidsFrom } from './aids-file.ts';
import { deckFrom } from './deck-file.ts';

export const PROFILE_FORMAT = 'third-reading-profile';
export const PROFILE_VERSION = 1;

/** What a player sets once; everything has a default, so that an older file still reads. */
export type Settings = {
  readonly language: string;
  /** Sound is on, from the first gesture on. */
  readonly sound: boolean;
  /** The score sounds as well, as long as sound is on. */
  readonly music: boolean;
  /** 0 to 100. */
  readonly volume: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Percent, 100 to 200. */
  readonly textSize: number;
  readonly motion: 'system' | 'reduced';
  /** Of edges and letters against what they lie on. */
  readonly contrast: 'system' | 'more';
  /** The game's own faces, or one that is easier for many who read with difficulty. */
  readonly face: 'own' | 'plain';
  readonly aids: Aids;
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  sound: true,
  music: true,
  volume: 40,
  theme: 'system',
  textSize: 100,
  motion: 'system',
  contrast: 'system',
  face: 'own',
  aids: DEFAULT_AIDS,
};

export type Profile = {
  readonly format: typeof PROFILE_FORMAT;
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly settings: Settings;
  /** By pack id. */
  readonly campaigns: Readonly<Record<string, Campaign>>;
  /** The pack that was played last; null for none, as in files from before there was more than one. */
  readonly lastPack: string | null;
  /** Missed questions of all packs, for review. */
  readonly deck: Deck;
  /** When it was last kept, ms since 1970. */
  readonly savedAt: number;
};

export type ParsedProfile =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-a-profile' };

export function newProfile(id: string, name: string, language: string): Profile {
  return {
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    id,
    name,
    settings: { ...DEFAULT_SETTINGS, language },
    campaigns: {},
    lastPack: null,
    deck: [],
    savedAt: 0,
  };
}

/** Never throws. Parsing what it made changes nothing. A campaign that doesn't read is left out, the rest stays. */
export function parseProfile(text: string): ParsedProfile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'not-a-profile' };
  }
  if (!isObject(value) || value.format !== PROFILE_FORMAT) return { kind: 'not-a-profile' };
  if (typeof value.version === 'number' && value.version > PROFILE_VERSION) return { kind: 'newer' };
  if (typeof value.id !== 'string' || !/^[\w-]{1,64}$/.test(value.id) || typeof value.name !== 'string') return { kind: 'not-a-profile' };
  const campaigns = isObject(value.campaigns) ? Object.entries(value.campaigns) : [];
  const profile: Profile = {
    format: PROFILE_FORMAT,
    version: PROFILE_VERSION,
    id: value.id,
    name: value.name.slice(0, 60),
    settings: settingsFrom(value.settings),
    campaigns: Object.fromEntries(campaigns.flatMap(([pack, c]) => (isPackId(pack) ? [[pack, campaignFrom(pack, c)]] : []))),
    lastPack: typeof value.lastPack === 'string' && isPackId(value.lastPack) ? value.lastPack : null,
    deck: deckFrom(value.deck),
    savedAt: typeof value.savedAt === 'number' && Number.isFinite(value.savedAt) ? value.savedAt : 0,
  };
  return { kind: 'profile', profile };
}

const isPackId = (id: string): boolean => /^[\w-]{1,64}$/.test(id);

function settingsFrom(value: unknown): Settings {
  const given = isObject(value) ? value : {};
  const d = DEFAULT_SETTINGS;
  const within = (n: unknown, min: number, max: number, otherwise: number) =>
    typeof n === 'number' && Number.isFinite(n) ? Math.max(min, Math.min(max, Math.round(n))) : otherwise;
  return {
    language: typeof given.language === 'string' && /^[a-zA-Z-]{2,20}$/.test(given.language) ? given.language : d.language,
    sound: typeof given.sound === 'boolean' ? given.sound : d.sound,
    music: typeof given.music === 'boolean' ? given.music : d.music,
    volume: within(given.volume, 0, 100, d.volume),
    theme: given.theme === 'light' || given.theme === 'dark' ? given.theme : 'system',
    textSize: within(given.textSize, 100, 200, d.textSize),
    motion: given.motion === 'reduced' ? 'reduced' : 'system',
    contrast: given.contrast === 'more' ? 'more' : 'system',
    face: given.face === 'plain' ? 'plain' : 'own',
    aids: aidsFrom(given.aids),
  };
}

/** A run is only taken whole; whether it still fits its level is asked when the level is there (`session`). */
function campaignFrom(pack: string, value: unknown): Campaign {
  if (!isObject(value)) return newCampaign(pack);
  const isPlay = (v: unknown): boolean => isObject(v) && isRun(v.run) && isObject(v.recording) && Array.isArray(v.recording.intents);
  const played = isObject(value.played) ? Object.entries(value.played).filter(([, p]) => isPlay(p)) : [];
  const isFork = (v: unknown): boolean =>
    isObject(v) &&
    isPlay(v) &&
    Number.isSafeInteger(v.from) &&
    (v.whose === 'own' || v.whose === 'friend') &&
    (v.ending === null || typeof v.ending === 'string');
  const whatIfs = isObject(value.whatIfs) ? Object.entries(value.whatIfs).filter(([, f]) => isFork(f)) : [];
  return {
    pack,
    played: Object.fromEntries(played) as Campaign['played'],
    current: isPlay(value.current) ? (value.current as Campaign['current']) : null,
    usedQuestions: Array.isArray(value.usedQuestions) ? value.usedQuestions.filter((q): q is string => typeof q === 'string') : [],
    reflection: reflectionFrom(value.reflection),
    // Files from before there were forks have none, and stay as they are.
    ...(whatIfs.length > 0 ? { whatIfs: Object.fromEntries(whatIfs) as NonNullable<Campaign['whatIfs']> } : {}),
  };
}

/** What the player wrote, by level; a file from before there was a field for it has none. */
function reflectionFrom(value: unknown): Campaign['reflection'] {
  const written = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    written.flatMap(([level, text]) =>
      /^[\w.-]{1,64}$/.test(level) && typeof text === 'string' ? [[level, text.slice(0, REFLECTION_AT_MOST)]] : [],
    ),
  );
}

function isRun(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.level === 'string' &&
    typeof value.beat === 'string' &&
    typeof value.stage === 'string' &&
    typeof value.daysLeft === 'number' &&
    isObject(value.at) &&
    isObject(value.entry) &&
    Array.isArray(value.entry.usedQuestions) &&
    isObject(value.variables) &&
    isObject(value.support) &&
    isObject(value.heard) &&
    isObject(value.ledgers) &&
    isObject(value.ledgers.procedure) &&
    isObject(value.ledgers.understanding) &&
    isObject(value.ledgers.sources) &&
    isObject(value.rolls) &&
    Array.isArray(value.usedQuestions) &&
    Array.isArray(value.papers) &&
    Array.isArray(value.stamps) &&
    Array.isArray(value.road)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
