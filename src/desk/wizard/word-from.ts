/** A short word for an id, out of a title in Latin or Cyrillic letters. */

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
/** Longer ids are cut at a word. */
const LONGEST = 40;

/** @param otherwise stands where nothing of the title can be used, as in another script */
export function wordFrom(title: string, otherwise: string): string {
  const latin = [...title.toLowerCase()]
    .map((c) => LETTERS[c] ?? c)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const cut = latin.length > LONGEST ? latin.slice(0, LONGEST).replace(/-[^-]*$/, '') : latin;
  return cut === '' ? otherwise : cut;
}
