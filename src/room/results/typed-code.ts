/** A result as a code to be typed: groups of five without look-alikes, the fifth letter of each its check, so that a slip is found in its group. */
import type { Pack } from '../../core/level.ts';
import { packShort, type Unpacked, unpackResult } from './pack-result.ts';
import type { Result } from './result.ts';

/** No I, L, O, U: they are taken for others. 32 letters are the elements of a field, which the check counts in. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** Whole codes are told from others by two groups' worth of bits. */
const MOST_GROUPS = 400;
/** What is typed on another keyboard, or read wrongly, by what it is meant for. */
const MEANT: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  U: 'V',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: '0',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  З: '3',
};

export type Typed =
  /** Whole groups are right so far. */
  | { readonly kind: 'unfinished'; readonly groups: number }
  /** @param group counted from 1 */
  | { readonly kind: 'slip'; readonly group: number }
  | { readonly kind: 'too-long' }
  | Unpacked;

export function typedCode(pack: Pack, result: Result): string {
  const letters = lettersOf(packShort(pack, result));
  return groupsOf(letters)
    .map((group, at) => group + checkOf(group, at))
    .join('-');
}

/** Reads while it is typed: in any case, with or without anything between the groups. @param now ms since 1970 */
export function readTyped(pack: Pack, text: string, now: number): Typed {
  const letters = plain(text);
  if (letters.length > MOST_GROUPS * (GROUP + 1)) return { kind: 'too-long' };
  const whole = Math.floor(letters.length / (GROUP + 1));
  let body = '';
  for (let at = 0; at < whole; at++) {
    const group = letters.slice(at * (GROUP + 1), (at + 1) * (GROUP + 1));
    if (checkOf(group.slice(0, GROUP), at) !== group.charAt(GROUP)) return { kind: 'slip', group: at + 1 };
    body += group.slice(0, GROUP);
  }
  const rest = letters.slice(whole * (GROUP + 1));
  if ([...rest].some((c) => !LETTERS.includes(c))) return { kind: 'slip', group: whole + 1 };
  if (rest !== '' || whole === 0) return { kind: 'unfinished', groups: whole };
  const read = unpackResult(pack, numberOf(body), Math.floor(now / 60_000));
  // What ends too early may go on.
  return read.kind === 'damaged' && !isEnded(body) ? { kind: 'unfinished', groups: whole } : read;
}

/** Letters alone, each as what it was meant for; what is none stays, so that it is found. */
export function plain(text: string): string {
  return [...text.toUpperCase().replace(/[\s\-–—_.,:]/gu, '')].map((c) => MEANT[c] ?? c).join('');
}

/** As it is shown while it is typed. */
export function grouped(text: string): string {
  return (plain(text).match(/.{1,5}/gu) ?? []).join('-');
}

/**
 * The first letter says how many groups there are, by 31 and then the next, so that an end is known as one; the number follows,
 * its lowest five bits first.
 */
function lettersOf(number: bigint): string {
  let letters = '';
  for (let n = number; n > 0n; n >>= 5n) letters += LETTERS.charAt(Number(n & 31n));
  for (let groups = 1; ; groups++) {
    const head = headOf(groups);
    if (head.length + letters.length <= groups * GROUP) return (head + letters).padEnd(groups * GROUP, '0');
  }
}

function headOf(groups: number): string {
  return 'Z'.repeat(Math.floor(groups / 31)) + LETTERS.charAt(groups % 31);
}

/** How many groups a code says it has, and where its number begins. */
function headIn(body: string): { readonly groups: number; readonly at: number } | null {
  let at = 0;
  while (body.charAt(at) === 'Z') at += 1;
  const last = LETTERS.indexOf(body.charAt(at));
  return at >= body.length || last < 0 ? null : { groups: at * 31 + last, at: at + 1 };
}

function isEnded(body: string): boolean {
  const head = headIn(body);
  return head !== null && body.length >= head.groups * GROUP;
}

function numberOf(body: string): bigint {
  const head = headIn(body);
  if (!head || body.length !== head.groups * GROUP) return 0n;
  return [...body.slice(head.at)].reduceRight((n, c) => n * 32n + BigInt(LETTERS.indexOf(c)), 0n);
}

function groupsOf(letters: string): readonly string[] {
  return letters.match(/.{4}/g) ?? [];
}

/**
 * Over the field of 32 elements: each letter of the group by a power of its own, and the group's own place. One letter changed changes
 * the check, two that change places do, and so do two groups that do, as long as there are no more than 31; a level has a dozen.
 */
function checkOf(group: string, at: number): string {
  let sum = times(power(GROUP + 1), (at % 31) + 1);
  for (let i = 0; i < group.length; i++) {
    const value = LETTERS.indexOf(group.charAt(i));
    if (value < 0) return '';
    sum ^= times(power(i + 1), value);
  }
  return LETTERS.charAt(sum);
}

/** Of x in the field with x^5 = x^2 + 1. */
function power(n: number): number {
  let a = 1;
  for (let i = 0; i < n; i++) a = times(2, a);
  return a;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let [x, y] = [a, b]; y > 0; y >>= 1) {
    if (y & 1) product ^= x;
    x <<= 1;
    if (x & 32) x ^= 0b100101;
  }
  return product;
}
