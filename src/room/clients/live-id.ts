/** Numbers that nobody guesses, also on plain http, where a browser has no `randomUUID`. */

/** 128 bits unless told, as letters and figures. */
export function newId(bytes = 16): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
