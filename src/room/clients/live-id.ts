/** Numbers that nobody guesses, also on plain http, where a browser has no `randomUUID`. */

/** 128 bits, as letters and figures. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
