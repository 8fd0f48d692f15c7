/** Bytes in the letters that a QR code stores most densely (RFC 9285), and a whole number as bytes. */

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const [a = 0, b] = [bytes[i], bytes[i + 1]];
    let n = b === undefined ? a : a * 256 + b;
    for (let k = b === undefined ? 2 : 3; k > 0; k--) {
      text += LETTERS.charAt(n % 45);
      n = Math.floor(n / 45);
    }
  }
  return text;
}

/** @returns null where it is none */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const digits = [...text.slice(i, i + 3)].map((c) => LETTERS.indexOf(c));
    if (digits.includes(-1)) return null;
    const [a = 0, b = 0, c] = digits;
    const n = a + b * 45 + (c ?? 0) * 2025;
    if (n > (c === undefined ? 255 : 65_535)) return null;
    if (c !== undefined) bytes.push(n >> 8);
    bytes.push(n & 255);
  }
  return Uint8Array.from(bytes);
}

/** The highest byte first; a number has one form. */
export function bytesOf(number: bigint): Uint8Array {
  const hex = number.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return Uint8Array.from(even.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
}

export function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${[...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')}`);
}
