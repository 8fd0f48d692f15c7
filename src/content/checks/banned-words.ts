/** Words that take a side are kept out of the narrator's mouth; people may say them, and sources, with their names on it. */
import type { Met } from '../manuscript.ts';
import type { Finding } from '../problem.ts';
import { type Check, ofEachFile } from './check.ts';
import { textsOf, words } from './patterns.ts';

/** A label, a verdict or applause, where a name or a fact would do. */
const BANNED: Readonly<Record<string, RegExp>> = {
  en: words([
    'regimes?',
    'freedom[- ]fighters?',
    'militants?',
    'terrorists',
    'puppets?',
    'rubber[- ]stamp(?:s|ed|ing)?',
    'courting',
    'courted',
    'extreme',
    'historic',
    'brave',
    'shameful',
  ]),
  ru: words([
    'режим(?:а|у|ом|е|ы|ов)? (?:талибан\\p{L}*|талибов|кабула|москвы|кремля|путина)',
    '(?:кабульск|московск|кремл[её]вск|преступн)\\p{L}+ режим\\p{L}*',
    'бор(?:ец|ц\\p{L}+) за свободу',
    'боевик\\p{L}*',
    'террорист(?:а|у|ом|е|ы|ов|ам|ами|ах)?',
    'марионет\\p{L}+',
    'машин\\p{L}+ для голосования',
    'заигрыва\\p{L}+',
    'обхажива\\p{L}+',
    'экстремальн\\p{L}+',
    'историческ(?:ий|ая|ое|ого|ой|ую|им|ом)',
    'храбр\\p{L}+',
    'отважн\\p{L}+',
    'позорн\\p{L}+',
    'постыдн\\p{L}+',
  ]),
};

export const bannedWords: Check = ofEachFile(({ wordings }) =>
  wordings.flatMap((met) => {
    if (!isNarrated(met)) return [];
    return textsOf(met.value).flatMap(([language, text]): Finding[] => {
      const found = BANNED[language]?.exec(text)?.[0];
      return found === undefined ? [] : [{ code: 'wording/banned', file: met.file, path: [...met.path, language], values: { found } }];
    });
  }),
);

/** Not what somebody of the cast says, not hearsay, not a claim or its repetition, not a pick that repeats a misreading. */
function isNarrated({ file, path, parent }: Met): boolean {
  if (file.startsWith('sources/') || path.includes('deciding')) return false;
  if (path.at(-1) !== 'says') return true;
  const holder = (parent ?? {}) as { readonly who?: unknown; readonly verdict?: unknown };
  if (holder.who !== undefined) return holder.who === 'narrator';
  return holder.verdict === undefined && !path.includes('picks');
}
