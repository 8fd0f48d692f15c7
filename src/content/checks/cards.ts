/** Perspectives are at least three, of like length in every language, and each rests on words that somebody owns. */
import type { Finding } from '../problem.ts';
import { allBeats, type Check, claimsById } from './check.ts';
import { textsOf } from './patterns.ts';

const LEAST = 3;
/** How far a card may be from the mean of all, in percent. */
const ASIDE = 20;

export const cards: Check = (manuscript) => {
  const claims = claimsById(manuscript);
  return allBeats(manuscript).flatMap(({ file, path, beat }): Finding[] => {
    if (beat.kind !== 'story' || beat.cards?.show !== 'perspectives') return [];
    const { list } = beat.cards;
    const here = [...path, 'cards', 'list'];
    if (list.length < LEAST) return [{ code: 'cards/few', file, path: here, values: { found: list.length, least: LEAST } }];
    const uneven = manuscript.languages.flatMap((language) => {
      const counts = list.map((card) => wordCount(textsOf(card.says).find(([l]) => l === language)?.[1] ?? ''));
      const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
      const least = Math.ceil((mean * (100 - ASIDE)) / 100);
      const most = Math.floor((mean * (100 + ASIDE)) / 100);
      return counts.flatMap((found, i): Finding[] =>
        found < least || found > most
          ? [{ code: 'cards/uneven', file, path: [...here, i, 'says', language], values: { card: list[i]?.id ?? '', found, least, most } }]
          : [],
      );
    });
    const unowned = list.flatMap((card, i): Finding[] => {
      const owned = card.claims.some((id) => {
        const found = claims.get(id);
        return !found || found.claim.owner || found.layer === 'rules';
      });
      return owned ? [] : [{ code: 'cards/owner', file, path: [...here, i, 'claims'], values: { found: card.claims.join(', ') } }];
    });
    return [...uneven, ...unowned];
  });
};

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
