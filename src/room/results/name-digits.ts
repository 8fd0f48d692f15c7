/** A name in digits: seven bits a letter in Latin and Cyrillic, whatever it takes in other scripts. */
import type { DigitReader, DigitWriter } from '../../session/share/digits.ts';

const CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The first is what a name is mostly made of. Never to be changed: it is part of the format. */
const LETTERS = [...LATIN, ...LATIN.toUpperCase(), ...CYRILLIC, ...CYRILLIC.toUpperCase(), ..."0123456789 -.’'"];

export function writeName(writer: DigitWriter, name: string): void {
  const isPlain = [...name].every((letter) => LETTERS.includes(letter));
  writer.digit(isPlain ? 0 : 1, 2);
  if (isPlain) writer.list([...name], (letter) => writer.digit(LETTERS.indexOf(letter), LETTERS.length));
  else writer.text(name);
}

export function readName(reader: DigitReader): string {
  return reader.digit(2) === 0 ? reader.list(() => LETTERS[reader.digit(LETTERS.length)] ?? '').join('') : reader.text();
}
