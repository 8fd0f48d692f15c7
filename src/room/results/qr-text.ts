/** A result as the text of a QR code or of a file: base45 with a check over every byte. */
import { mix } from '../../core/json.ts';
import type { Pack } from '../../core/level.ts';
import { bytesOf, fromBase45, numberOf, toBase45 } from './base45.ts';
import { packResult, type Unpacked, unpackResult } from './pack-result.ts';
import type { Result } from './result.ts';

/** Says what it is; the same in all formats. */
const MARK = 'TRR:';
const CHECK = 3;
/** Far beyond what anybody can answer. */
const LONGEST = 8_000;

export type Opened = Unpacked | { readonly kind: 'nothing' };

export function qrText(pack: Pack, result: Result): string {
  return MARK + toBase45(checked(packResult(pack, result)));
}

/** Reads what a camera or a file has. Never throws and never guesses. */
export function readQrText(pack: Pack, text: string): Opened {
  const told = text.replace(/[\r\n]+$/, '').replace(/^\ufeff?\s*/, '');
  if (!told.startsWith(MARK) || told.length > LONGEST) return { kind: 'nothing' };
  const bytes = fromBase45(told.slice(MARK.length));
  if (!bytes || bytes.length <= CHECK) return { kind: 'damaged' };
  const body = bytes.slice(0, -CHECK);
  const isWhole = checkOf(body).every((b, i) => b === bytes[body.length + i]);
  return isWhole ? unpackResult(pack, numberOf(body), 0) : { kind: 'damaged' };
}

function checked(number: bigint): Uint8Array {
  const body = bytesOf(number);
  return Uint8Array.from([...body, ...checkOf(body)]);
}

function checkOf(body: Uint8Array): readonly number[] {
  const [word] = mix(String.fromCharCode(...body));
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255];
}
