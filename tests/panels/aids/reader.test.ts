/** Reading aloud, with a voice that says nothing: which line is read, and when it stops. */
import { describe, expect, test } from 'vitest';
import { beginsWithVoices, Reader } from '../../../src/panels/aids/reader.ts';
import { type Speech, type Voice, voiceFor } from '../../../src/panels/aids/speech.ts';
import type { Spoken } from '../../../src/panels/aids/spoken.ts';

const voice = (id: string, language: string, more: Partial<Voice> = {}): Voice => ({
  id,
  language,
  isLocal: true,
  isDefault: false,
  ...more,
});

/** Keeps what was asked of it; a line ends when the test says so. */
function aFake(voices: readonly Voice[]) {
  const said: string[] = [];
  let end: ((wasSaid: boolean) => void) | null = null;
  const speech: Speech = {
    voices: () => voices,
    onVoices: () => () => undefined,
    say: (text, by, pace, done) => {
      said.push(`${by.id} ${pace}: ${text}`);
      end = done;
    },
    hush: () => {
      end = null;
    },
  };
  const finish = (wasSaid = true) => {
    const ended = end;
    end = null;
    ended?.(wasSaid);
  };
  return { speech, said, finish, isSpeaking: () => end !== null };
}

const LINES: readonly (readonly Spoken[])[] = [
  [{ text: 'Title.', language: 'en' }],
  [
    { text: 'Karim.', language: 'en' },
    { text: 'Привет.', language: 'ru' },
  ],
  [{ text: 'End.', language: 'en' }],
];
const BOTH = [voice('en', 'en-GB'), voice('ru', 'ru-RU')];

function aReader(voices = BOTH, lines = LINES) {
  const fake = aFake(voices);
  const states: string[] = [];
  const reader = new Reader(
    fake.speech,
    () => 125,
    ({ is, at }) => states.push(`${is} ${at}`),
  );
  reader.turn(lines);
  return { ...fake, reader, states };
}

describe('a reader', () => {
  test('says nothing by itself', () => {
    const { said, reader } = aReader();
    expect(said).toEqual([]);
    expect(reader.reading.is).toBe('off');
  });

  test('reads from line to line, each piece by the voice of its language, at the pace of the settings, and ends', () => {
    const { reader, said, finish } = aReader();
    reader.read();
    for (let n = 0; n < 4; n++) finish();
    expect(said).toEqual(['en 125: Title.', 'en 125: Karim.', 'ru 125: Привет.', 'en 125: End.']);
    expect(reader.reading.is).toBe('off');
  });

  test('pauses at its line and reads on from the beginning of it', () => {
    const { reader, said, finish, isSpeaking } = aReader();
    reader.read();
    finish();
    reader.pause();
    expect([reader.reading, isSpeaking()]).toEqual([{ is: 'still', at: 1 }, false]);
    reader.read();
    expect(said.at(-1)).toBe('en 125: Karim.');
  });

  test('reads one line by itself and then waits there', () => {
    const { reader, said, finish } = aReader();
    reader.line(2);
    finish();
    expect([said, reader.reading]).toEqual([['en 125: End.'], { is: 'still', at: 2 }]);
  });

  test('steps by line, and no further than the page', () => {
    const { reader } = aReader();
    reader.step(1);
    expect(reader.reading.at).toBe(0);
    reader.step(1);
    reader.step(1);
    reader.step(1);
    expect(reader.reading).toEqual({ is: 'one', at: 2 });
    reader.step(-1);
    expect(reader.reading.at).toBe(1);
  });

  test('goes on reading when it steps while it reads', () => {
    const { reader } = aReader();
    reader.read();
    reader.step(1);
    expect(reader.reading).toEqual({ is: 'reading', at: 1 });
  });

  test('stops when the page changes', () => {
    const { reader, isSpeaking } = aReader();
    reader.read();
    reader.turn([[{ text: 'Another page.', language: 'en' }]]);
    expect([reader.reading.is, isSpeaking()]).toEqual(['off', false]);
  });

  test('passes over what it has no voice for, and knows when it has none at all', () => {
    const { reader, said, finish } = aReader([voice('en', 'en-GB')]);
    reader.read();
    for (let n = 0; n < 3; n++) finish();
    expect(said).toEqual(['en 125: Title.', 'en 125: Karim.', 'en 125: End.']);
    expect(reader.canRead).toBe(true);
    expect(aReader([]).reader.canRead).toBe(false);
    expect(aReader([voice('de', 'de-DE')]).reader.canRead).toBe(false);
  });

  test('stands still at a line that its voice fails at', () => {
    const { reader, finish } = aReader();
    reader.read();
    finish(false);
    expect(reader.reading).toEqual({ is: 'still', at: 0 });
  });
});

describe('a page that is to be read', () => {
  const late = (isWanted: () => boolean) => {
    const fake = aFake([]);
    let voices: readonly Voice[] = [];
    let came: () => void = () => undefined;
    const speech: Speech = {
      ...fake.speech,
      voices: () => voices,
      onVoices: (listener) => {
        came = listener;
        return () => {
          came = () => undefined;
        };
      },
    };
    const reader = new Reader(
      speech,
      () => 100,
      () => undefined,
    );
    reader.turn(LINES);
    const known: boolean[] = [];
    const end = beginsWithVoices(speech, reader, isWanted, (hasVoice) => known.push(hasVoice));
    const come = () => {
      voices = BOTH;
      came();
    };
    return { ...fake, reader, known, end, come };
  };

  test('begins when the voices come, and once only', () => {
    const { said, known, come, reader } = late(() => true);
    expect([said, known]).toEqual([[], [false]]);
    come();
    expect([said, known]).toEqual([['en 100: Title.'], [false, true]]);
    reader.stop();
    come();
    expect(said.length).toBe(1);
  });

  test('stays silent where nobody wants it, and once it is left', () => {
    const unwanted = late(() => false);
    unwanted.come();
    const left = late(() => true);
    left.end();
    left.come();
    expect([unwanted.said, left.said]).toEqual([[], []]);
  });
});

describe('the voice for a language', () => {
  test('is one of this device: what is read is sent nowhere', () => {
    expect(voiceFor([voice('far', 'en-US', { isLocal: false })], 'en')).toBeNull();
  });

  test('has the very tag before its kin, and the device’s own choice among equals', () => {
    const voices = [voice('us', 'en-US'), voice('gb', 'en_GB', { isDefault: true }), voice('plain', 'en')];
    expect(voiceFor(voices, 'en')?.id).toBe('plain');
    expect(voiceFor(voices.slice(0, 2), 'en')?.id).toBe('gb');
    expect(voiceFor(voices, 'en-us')?.id).toBe('us');
    expect(voiceFor(voices, 'ru')).toBeNull();
  });
});
