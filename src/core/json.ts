/** Plain JSON values: a stable text form, a fingerprint of it, and freezing in development. */

/** JSON text with the keys of every object in order, so that equal values give equal text. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const map: Readonly<Record<string, unknown>> = { ...value };
  let text = '';
  for (const key of Object.keys(map).sort()) {
    if (map[key] !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${stableJson(map[key])}`;
  }
  return `{${text}}`;
}

/** Four 32-bit words that depend on every character; not for secrets. */
export function mix(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** A 128-bit fingerprint as 32 hex digits: for checksums and versions, computed at once and without `crypto`. */
export function hash(text: string): string {
  return mix(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

/** Freezes a JSON value through and through; for development, where a change in place is a bug to be found. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
