/** Three things to do before the vote, where the author has written none: each opens another sentence of the article. */
import type { Answers, SentencePlace } from './answers.ts';
import { DRAFT_PHRASES } from './draft-phrases.ts';
import { numberGap } from './gap.ts';

export type Deed = { readonly says: string; readonly opens: SentencePlace };

/** @param answers with an owner at whatever is somebody's word */
export function draftDeeds({ passages, language }: Answers): readonly Deed[] {
  const p = DRAFT_PHRASES[language];
  const all = passages.flatMap(({ sentences }, passage) => sentences.map((sentence, n) => ({ ...sentence, at: { passage, sentence: n } })));
  const said = all.find(({ certainty, owner }) => certainty === 'reported' && owner !== p.owner && owner !== '');
  const counted = all.find((one) => one !== said && numberGap(one.says) !== null);
  const open = all.find(
    (one) => one !== said && one !== counted && ['possible', 'conditional', 'expected', 'scheduled'].includes(one.certainty),
  );
  // Where there is none of a kind, a part of the article that no other thing opens, if it has so many sentences.
  const left = all.filter((one) => one !== said && one !== counted && one !== open);
  const begin = left[0] ?? all[0];
  const end = left.findLast((one) => one !== begin) ?? begin;
  const middle = left.find((one) => one !== begin && one !== end) ?? end;
  const placeOf = (one: (typeof all)[number] | undefined) => one?.at ?? { passage: 0, sentence: 0 };
  return [
    said ? { says: p.deeds.who(said.owner), opens: said.at } : { says: p.deeds.begin, opens: placeOf(begin) },
    counted ? { says: p.deeds.figures, opens: counted.at } : { says: p.deeds.middle, opens: placeOf(middle) },
    open ? { says: p.deeds.open, opens: open.at } : { says: p.deeds.end, opens: placeOf(end) },
  ];
}
