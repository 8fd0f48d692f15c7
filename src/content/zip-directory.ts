/** What a zip says is in it, read from its directory and held against the header of each entry: where the two differ, neither is believed. */
import { LIMITS } from './limits.ts';
import type { Finding } from './problem.ts';
import { term } from './words/term.ts';
import { nameIn } from './zip-names.ts';

export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** A link, as Unix writes it. */
  readonly isLink: boolean;
  readonly packed: Uint8Array;
  /** As both headers have it. */
  readonly size: number;
  readonly crc: number;
};

export type ZipFault = Pick<Finding, 'code' | 'values'>;
export type ZipDirectory =
  | { readonly kind: 'entries'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'fault'; readonly fault: ZipFault };

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const END_64_SIZE = 56;
const WIDE = 0xffffffff;
const COMMENT_AT_MOST = 0xffff;
/** A name that says that it is UTF-8. */
const UTF_8 = 0x0800;

/** So many entries are looked at, those too that count for nothing: an author's history of changes alone has thousands. */
const LISTED_AT_MOST = 20_000;

/**
 * Never throws, whatever the bytes are.
 *
 * @param most with more entries, folders and all, it isn't read
 */
export function readDirectory(bytes: Uint8Array, most: number = LISTED_AT_MOST): ZipDirectory {
  try {
    return { kind: 'entries', entries: new Directory(bytes).entries(most) };
  } catch (error) {
    if (error instanceof Faulty) return { kind: 'fault', fault: error.fault };
    // Read behind the end of the bytes.
    if (error instanceof RangeError) return { kind: 'fault', fault: { code: 'zip/truncated', values: { found: term('the-zip') } } };
    throw error;
  }
}

class Faulty extends Error {
  readonly fault: ZipFault;
  constructor(code: ZipFault['code'], values: ZipFault['values'] = {}) {
    super(code);
    this.fault = { code, values };
  }
}

type Told = Omit<ZipEntry, 'packed'> & { readonly nameBytes: Uint8Array; readonly length: number; readonly at: number };
type Span = { readonly from: number; readonly to: number; readonly name: string };

class Directory {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  entries(most: number): readonly ZipEntry[] {
    const end = this.#findEnd();
    const { count, size, offset, before } = this.#readEnd(end);
    if (count > most) throw new Faulty('zip/files', { most: LIMITS.files });
    const start = before - size;
    // Something may stand before the zip: then everything is moved by its length.
    const moved = start - offset;
    if (start < 0 || moved < 0) throw new Faulty('zip/truncated', { found: term('the-zip') });
    const entries: ZipEntry[] = [];
    const spans: Span[] = [];
    let at = start;
    for (let n = 0; n < count; n++) {
      if (at + 46 > before || this.#u32(at) !== IN_DIRECTORY) throw new Faulty('zip/headers', { found: term('the-zip') });
      const told = this.#told(at);
      const [nameLength, extra, comment] = [this.#u16(at + 28), this.#u16(at + 30), this.#u16(at + 32)];
      at += 46 + nameLength + extra + comment;
      const from = told.at + moved;
      const to = this.#dataOf(told, from);
      if (to + told.length > start) throw new Faulty('zip/truncated', { found: told.name });
      spans.push({ from, to: to + told.length, name: told.name });
      entries.push({ ...told, packed: this.#bytes.subarray(to, to + told.length) });
    }
    if (at !== before) throw new Faulty('zip/headers', { found: term('the-zip') });
    apart(spans);
    return entries;
  }

  /** Where its comment is as long as it says; the last one where something stands behind the zip, as some post offices leave it. */
  #findEnd(): number {
    const last = this.#bytes.length - END_SIZE;
    let any = -1;
    for (let at = last; at >= Math.max(0, last - COMMENT_AT_MOST); at--) {
      if (this.#u32(at) !== END) continue;
      if (at + END_SIZE + this.#u16(at + 20) === this.#bytes.length) return at;
      if (any < 0) any = at;
    }
    if (any >= 0) return any;
    const isBegun = this.#bytes.length >= 4 && this.#u32(0) === LOCAL;
    throw isBegun ? new Faulty('zip/truncated', { found: term('the-zip') }) : new Faulty('zip/not-a-zip');
  }

  /** `before` is where the directory must end. */
  #readEnd(at: number): { readonly count: number; readonly size: number; readonly offset: number; readonly before: number } {
    const narrow = [this.#u16(at + 4), this.#u16(at + 6), this.#u16(at + 8), this.#u16(at + 10), this.#u32(at + 12), this.#u32(at + 16)];
    const locator = at - 20;
    const isWide = locator >= 0 && this.#u32(locator) === LOCATOR_64;
    const before = isWide ? this.#wideEnd(locator) : at;
    const told = isWide ? [16, 20, 24, 32, 40, 48].map((n, i) => (i < 2 ? this.#u32(before + n) : this.#u64(before + n))) : narrow;
    // What is too wide for the narrow end stands there as all ones; all else must be the same.
    const isSame = told.every((number, i) => (narrow[i] === (i < 4 ? 0xffff : WIDE) ? isWide : number === narrow[i]));
    const [disk, first, here, count = 0, size = 0, offset = 0] = told;
    if (!isSame || disk !== 0 || first !== 0 || here !== count) throw new Faulty('zip/headers', { found: term('the-zip') });
    return { count, size, offset, before };
  }

  /** It says where it stands as if nothing stood before the zip. */
  #wideEnd(locator: number): number {
    const told = this.#u64(locator + 8);
    const at = told <= locator - END_64_SIZE && this.#u32(told) === END_64 ? told : locator - END_64_SIZE;
    if (at < 0 || this.#u32(at) !== END_64) throw new Faulty('zip/headers', { found: term('the-zip') });
    return at;
  }

  #told(at: number): Told {
    const nameBytes = this.#slice(at + 46, this.#u16(at + 28));
    const flags = this.#u16(at + 8);
    const wide = this.#wide(at + 46 + nameBytes.length, this.#u16(at + 30));
    const [length, size, offset] = [this.#u32(at + 20), this.#u32(at + 24), this.#u32(at + 42)];
    // In the wide part stands only what didn't fit, in this order.
    const realSize = size === WIDE ? wide() : size;
    const realLength = length === WIDE ? wide() : length;
    const realOffset = offset === WIDE ? wide() : offset;
    const madeOn = this.#u16(at + 4) >> 8;
    const mode = this.#u32(at + 38) >>> 16;
    return {
      name: nameIn(nameBytes, (flags & UTF_8) !== 0),
      nameBytes,
      method: this.#u16(at + 10),
      isEncrypted: (flags & 0x2041) !== 0,
      isLink: (madeOn === 3 || madeOn === 19) && (mode & 0xf000) === 0xa000,
      size: realSize,
      length: realLength,
      crc: this.#u32(at + 16),
      at: realOffset,
    };
  }

  /** Where the data of an entry begins, once its own header says the same as the directory. */
  #dataOf(told: Told, at: number): number {
    if (this.#u32(at) !== LOCAL) throw new Faulty('zip/headers', { found: told.name });
    const flags = this.#u16(at + 6);
    const name = this.#slice(at + 30, this.#u16(at + 26));
    const [crc, length, size] = [this.#u32(at + 14), this.#u32(at + 18), this.#u32(at + 22)];
    const isLater = (flags & 8) !== 0;
    const isSame =
      name.length === told.nameBytes.length &&
      name.every((byte, i) => byte === told.nameBytes[i]) &&
      this.#u16(at + 8) === told.method &&
      ((flags & 0x2041) !== 0) === told.isEncrypted &&
      // Sizes may follow the data, and then stand as nothing here; or they are wide, and then stand elsewhere.
      (crc === told.crc || (isLater && crc === 0)) &&
      (length === told.length || length === WIDE || (isLater && length === 0)) &&
      (size === told.size || size === WIDE || (isLater && size === 0));
    if (!isSame) throw new Faulty('zip/headers', { found: told.name });
    return at + 30 + name.length + this.#u16(at + 28);
  }

  /** Numbers of eight bytes, one after the other, out of the extra field for them. */
  #wide(from: number, length: number): () => number {
    for (let at = from; at + 4 <= from + length; at += 4 + this.#u16(at + 2)) {
      if (this.#u16(at) !== 1) continue;
      let next = at + 4;
      return () => {
        next += 8;
        return this.#u64(next - 8);
      };
    }
    return () => WIDE;
  }

  #slice(from: number, length: number): Uint8Array {
    if (from + length > this.#bytes.length) throw new RangeError('behind the end');
    return this.#bytes.subarray(from, from + length);
  }

  #u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  /** What needs more than 32 bits is behind the end of anything that is read. */
  #u64(at: number): number {
    return this.#u32(at + 4) === 0 ? this.#u32(at) : Number.MAX_SAFE_INTEGER;
  }
}

/** Entries that share their bytes unpack to more than there is. */
function apart(spans: readonly Span[]): void {
  const inTurn = [...spans].sort((a, b) => a.from - b.from);
  for (const [i, span] of inTurn.entries()) {
    const before = inTurn[i - 1];
    if (before && before.to > span.from) throw new Faulty('zip/headers', { found: span.name });
  }
}
