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
  if (named !== undefined && !/^utf-(8|16)/.test(named)) {
    try {
      return plain(bytes, named);
    } catch {
      // A name that no browser knows: it is guessed like any other.
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null };
  } catch {
    const guessed = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
    return { text: new TextDecoder(guessed).decode(bytes), guessed };
  }
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, ''), guessed: null };
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** In Cyrillic, high bytes come in runs; in Western texts they stand alone. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let inRuns = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0xc0) continue;
    high += 1;
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) inRuns += 1;
  }
  return inRuns * 2 > high;
}
