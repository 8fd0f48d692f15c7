/** A zip written byte by byte, so that each part of it can lie. */
import { strToU8 } from 'fflate';
import { crc32 } from '../../src/content/crc32.ts';

/** What stands in both headers of an entry, and may stand there as something else. */
export type RawHeader = {
  readonly name: string | Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
};

export type RawEntry = {
  /** As bytes where its letters aren't those of UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Of both headers. */
  readonly says?: Partial<RawHeader>;
  /** Of the header before the data only. */
  readonly local?: Partial<RawHeader>;
  /** Of the directory only; `mode` as Unix has it. */
  readonly listed?: Partial<RawHeader & { readonly at: number; readonly mode: number }>;
  /** It has no data of its own, but that of the entry at this position. */
  readonly shares?: number;
};

type Numbers = Partial<{ readonly count: number; readonly size: number; readonly at: number; readonly disk: number }>;
export type RawEnd = Numbers & {
  /** A wide end before the narrow one, with the same numbers or these. */
  readonly wide?: Numbers;
  readonly comment?: string;
  /** What stands behind the zip. */
  readonly behind?: string;
};

export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}, before = ''): Uint8Array {
  const parts: Uint8Array[] = [strToU8(before)];
  const listed: Uint8Array[] = [];
  const starts: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const data = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const truth: RawHeader = {
      name: entry.name,
      flags: 0,
      method: 0,
      crc: crc32(data),
      packed: data.length,
      size: data.length,
      ...entry.says,
    };
    const start = entry.shares === undefined ? at : (starts[entry.shares] ?? 0);
    starts.push(start);
    if (entry.shares === undefined) {
      const local = joined([header(0x04034b50, 30, { ...truth, ...entry.local }, 4), bytesOf(entry.local?.name ?? entry.name), data]);
      parts.push(local);
      at += local.length;
    }
    const told = { ...truth, at: start, mode: 0, ...entry.listed };
    const own = header(0x02014b50, 46, told, 6);
    const view = new DataView(own.buffer);
    if (told.mode) view.setUint16(4, 0x0314, true);
    view.setUint32(38, (told.mode << 16) >>> 0, true);
    view.setUint32(42, told.at, true);
    listed.push(joined([own, bytesOf(told.name)]));
  }
  const directory = joined(listed);
  const truth = { count: entries.length, size: directory.length, at, disk: 0 };
  const comment = strToU8(end.comment ?? '');
  const last = new Uint8Array(22);
  const view = new DataView(last.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(4, end.disk ?? 0, true);
  view.setUint16(6, end.disk ?? 0, true);
  view.setUint16(8, end.count ?? truth.count, true);
  view.setUint16(10, end.count ?? truth.count, true);
  view.setUint32(12, end.size ?? truth.size, true);
  view.setUint32(16, end.at ?? truth.at, true);
  view.setUint16(20, comment.length, true);
  const wide = end.wide ? wideEnd({ ...truth, ...end.wide }, truth.at + truth.size) : new Uint8Array();
  return joined([...parts, directory, wide, last, comment, strToU8(end.behind ?? '')]);
}

/** The end with room for large numbers, and what says where it stands. */
function wideEnd({ count, size, at, disk }: Required<Numbers>, here: number): Uint8Array {
  const bytes = new Uint8Array(76);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(4, 44, true);
  view.setUint32(16, disk, true);
  view.setUint32(24, count, true);
  view.setUint32(32, count, true);
  view.setUint32(40, size, true);
  view.setUint32(48, at, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, here, true);
  view.setUint32(72, 1, true);
  return bytes;
}

/** The fields that both have, from `at` on. */
function header(mark: number, length: number, { name, flags, method, crc, packed, size }: RawHeader, at: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, bytesOf(name).length, true);
  return bytes;
}

function bytesOf(name: string | Uint8Array): Uint8Array {
  return typeof name === 'string' ? strToU8(name) : name;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
