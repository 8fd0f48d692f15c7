/** The known word that a misspelt one was probably meant to be. */

/** Ids are shorter than this, and nobody misspells among more; what is longer or more isn't compared. */
const LONGEST = 80;
const MOST = 2_000;

/** The nearest of `known`, or '' when none is near. */
export function nearest(word: string, known: readonly string[]): string {
  return nearOnes(word, known)[0] ?? '';
}

/** The one of `known` that a misspelt id was meant to be; '' where another could have been meant as well. A2.1 is no misspelt A1.1: numbers count things. */
export function misspelt(id: string, known: readonly string[]): string {
  const near = nearOnes(
    id,
    known.filter((one) => digitsOf(one) === digitsOf(id)),
  );
  return near.length === 1 ? (near[0] ?? '') : '';
}

function digitsOf(id: string): string {
  return id.replace(/\D/g, '');
}

/** All that are equally near, and nearer than the others. */
function nearOnes(word: string, known: readonly string[]): readonly string[] {
  let best: string[] = [];
  if (word.length > LONGEST || known.length > MOST) return best;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) > least) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [[candidate], far];
    else if (far === least && best.length > 0) best.push(candidate);
  }
  return best;
}

/** How many letters must be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
