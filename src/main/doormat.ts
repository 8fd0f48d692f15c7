/** What the page remembers before its saves are open: how it looked, and who played last. Losing it loses nothing. */
import { DEFAULT_AIDS } from '../core/aids.ts';
import type { Settings } from '../panels/shell/shell-model.ts';
import { aidsFrom } from '../saves/aids-file.ts';

export type Doormat = {
  readonly settings: Settings;
  /** The profile that played last, with where it stood; null for a new device. */
  readonly last: { readonly profile: string; readonly pack: string | null; readonly level: string; readonly stage: string } | null;
  /** The pack that lies on the desk; null for the first one. */
  readonly pack: string | null;
  /** The question whether the browser should keep the folder was answered. */
  readonly askedToPersist: boolean;
};

const NAME = 'third-reading/doormat';

/** The look of a device that was never here: its own languages, everything else as usual. */
export function freshDoormat(languages: readonly string[]): Doormat {
  const language = languages.map((l) => l.toLowerCase()).find((l) => /^(en|ru)\b/.test(l)) ?? 'en';
  return {
    settings: {
      language: language.slice(0, 2),
      sound: true,
      music: true,
      volume: 40,
      theme: 'system',
      textSize: 100,
      motion: 'system',
      contrast: 'system',
      face: 'own',
      aids: DEFAULT_AIDS,
    },
    last: null,
    pack: null,
    askedToPersist: false,
  };
}

export function readDoormat(): Doormat {
  const fresh = freshDoormat(navigator.languages);
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? 'null') as Partial<Doormat> | null;
    if (!kept || typeof kept !== 'object') return fresh;
    const last = kept.last && typeof kept.last.profile === 'string' ? { ...kept.last, pack: kept.last.pack ?? null } : null;
    const pack = typeof kept.pack === 'string' ? kept.pack : null;
    return {
      settings: { ...fresh.settings, ...kept.settings, aids: aidsFrom(kept.settings?.aids) },
      last,
      pack,
      askedToPersist: kept.askedToPersist === true,
    };
  } catch {
    return fresh;
  }
}

export function writeDoormat(doormat: Doormat): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(doormat));
  } catch {
    // The device keeps nothing; the next visit begins like the first.
  }
}
