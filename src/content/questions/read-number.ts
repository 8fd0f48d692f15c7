/** Numbers as other programs and people write them; what can mean two numbers is none. */

/** “1,000” and “1.000” are a thousand to one reader and one to another. */
const DOUBTFUL = /^[+-]?\d{1,3}[.,]\d{3}$/;

/** A decimal with a point or a comma. */
export function decimalIn(text: string): number | null {
  const bare = unspaced(text);
  // Programs write a point, and as many digits as they like behind it; with a comma a person wrote it.
  if (bare.includes(',') && DOUBTFUL.test(bare)) return null;
  const plain = bare.replace(',', '.');
  return /^[+-]?\d{1,15}(\.\d{1,15})?(e[+-]?\d{1,2})?$/i.test(plain) ? Number(plain) : null;
}

/** A whole number that a person typed: `9`, `9,0`, `1 000`; in English `1,000` too. */
export function wholeIn(text: string, language: string): number | null {
  const bare = unspaced(text);
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(bare) && (language === 'en' || language.startsWith('en-'))) return whole(bare.replaceAll(',', ''));
  return DOUBTFUL.test(bare) ? null : whole(bare.replace(/[.,]0+$/, ''));
}

function whole(text: string): number | null {
  return /^[+-]?\d{1,10}$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** Spaces between thousands, and a minus sign as typographers set it. */
function unspaced(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
}
