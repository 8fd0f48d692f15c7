/** What is asked of a device that can speak, and which of its voices reads a language. */

/** A voice, as the device tells of it. */
export type Voice = {
  readonly id: string;
  /** BCP 47, such as `ru-RU`. */
  readonly language: string;
  /** It speaks on this device: what it reads is sent nowhere. */
  readonly isLocal: boolean;
  readonly isDefault: boolean;
};

export type Speech = {
  readonly voices: () => readonly Voice[];
  /** Voices come late on many devices. Returns a function that ends the listening. */
  readonly onVoices: (listener: () => void) => () => void;
  /**
   * Says a text to its end and then tells `done`, once: true when it was said, false when the voice failed. What was being said
   * before stops, and is never told done.
   *
   * @param pace percent of the voice's own
   */
  readonly say: (text: string, voice: Voice, pace: number, done: (wasSaid: boolean) => void) => void;
  readonly hush: () => void;
};

/** A voice of this device for the language: its very tag first, then its kin, the device's own choice among equals. Null for none. */
export function voiceFor(voices: readonly Voice[], language: string): Voice | null {
  const tag = (code: string) => code.replace('_', '-').toLowerCase();
  const kin = (code: string) => tag(code).split('-')[0];
  const able = voices.filter((v) => v.isLocal && kin(v.language) === kin(language));
  const rank = (v: Voice) => (tag(v.language) === tag(language) ? 2 : 0) + (v.isDefault ? 1 : 0);
  return able.reduce<Voice | null>((best, v) => (best && rank(best) >= rank(v) ? best : v), null);
}
