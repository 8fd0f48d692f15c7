/** The text of a file in whichever encoding its program used. */

export type Decoded = {
  readonly text: string;
  /** Null for UTF-8 and what says itself what it is. */
  readonly guessed: string | null;
};

export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return plain(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return plain(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return plain(bytes.subarray(3), 'utf-8');
  const named = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,20})["']/.exec(ascii(bytes.subarray(0, 200)))?.[1]?.toLowerCase();
  // Who writes UTF-8 under the name of UTF-16 is believed by the bytes: in UTF-16 this line couldn't be read so.
  // So is who leaves the old name above what is UTF-8 by now: in no other encoding do letters stand so.
  if (named !== undefined && !/^utf-(8|16)/.test(named) && !isUtf8(bytes)) {
    try {
      return plain(bytes, named);
    } catch {
      // A name that no browser knows: it is guessed like any other.
    }
  }
  const wide = wideOf(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), guessed: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null };
  } catch {
    // A letter that was cut in half somewhere makes no other encoding of all the rest.
    const text = new TextDecoder().decode(bytes);
    const [halves, letters] = [text.split('\ufffd').length - 1, text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0];
    if (halves * 10 < letters) return { text, guessed: null };
    const guessed = guess(bytes);
    return { text: new TextDecoder(guessed).decode(bytes), guessed };
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).length < bytes.length;
  } catch {
    return false;
  }
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes).replace(/^\ufeff+/, ''), guessed: null };
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** UTF-16 that doesn’t say so: of each pair, one byte is nearly always that of an alphabet. */
function wideOf(bytes: Uint8Array): string | null {
  const some = bytes.subarray(0, 4_000);
  const alphabets = (from: number) => some.filter((byte, n) => n % 2 === from && (byte === 0 || byte === 4)).length / (some.length / 2);
  const isWide = (from: number) => some.length > 3 && some.includes(0) && alphabets(from) > 0.9 && alphabets(1 - from) < 0.2;
  return isWide(1) ? 'utf-16le' : isWide(0) ? 'utf-16be' : null;
}

/** Of the encodings that are still written, the one in which the letters read most like words. */
function guess(bytes: Uint8Array): string {
  const some = bytes.subarray(0, 200_000);
  // Only programs on old Macs end a line so.
  const isMac = some.includes(13) && !some.includes(10);
  const read = (name: string) => new TextDecoder(name).decode(some);
  const cyrillic = [...(isMac ? ['x-mac-cyrillic'] : []), 'windows-1251', 'ibm866', 'koi8-r'].map((name) => ({
    name,
    rank: russianness(read(name)),
  }));
  const [best] = cyrillic.sort((a, b) => b.rank - a.rank);
  if (best && best.rank > 0.6) return best.name;
  return isMac ? 'macintosh' : 'windows-1252';
}

/** How much of what isn't ASCII stands as Russian words do: small letters in a row, or one large one before them. */
function russianness(text: string): number {
  const strange = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const inWords = (text.match(/(?<!\p{L})(?:[А-ЯЁ]?[а-яё]{2,}|[А-ЯЁ]{2,5}|[АВИКОСУЯавикосуя])(?!\p{L})/gu) ?? []).join('').length;
  const common = text.match(/[оеаинтсрвл]/g)?.length ?? 0;
  return strange === 0 ? 0 : (inWords / strange) * 0.7 + Math.min(1, common / strange) * 0.5;
}
