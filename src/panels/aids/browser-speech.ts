/** The browser's own voices. Only those on this device: a page of the game is never sent away to be read. */
import type { Speech, Voice } from './speech.ts';

/** Null where the browser can't speak at all. */
export function browserSpeech(): Speech | null {
  const engine = globalThis.speechSynthesis;
  if (!engine || typeof SpeechSynthesisUtterance === 'undefined') return null;
  // What is being said is held on to: some browsers forget an utterance that nobody holds, and never tell its end.
  let now: SpeechSynthesisUtterance | null = null;
  const hush = () => {
    now = null;
    engine.cancel();
  };
  return {
    voices: () => engine.getVoices().map(voiceOf),
    onVoices: (listener) => {
      engine.addEventListener('voiceschanged', listener);
      return () => engine.removeEventListener('voiceschanged', listener);
    },
    say: (text, voice, pace, done) => {
      hush();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = engine.getVoices().find((v) => v.voiceURI === voice.id) ?? null;
      utterance.lang = voice.language;
      utterance.rate = pace / 100;
      const ended = (wasSaid: boolean) => {
        if (now !== utterance) return;
        now = null;
        done(wasSaid);
      };
      utterance.addEventListener('end', () => ended(true));
      utterance.addEventListener('error', () => ended(false));
      now = utterance;
      engine.speak(utterance);
    },
    hush,
  };
}

function voiceOf({ voiceURI, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI, language: lang, isLocal: localService, isDefault };
}
