/** What a passage is called while nobody has named it: its first words, as far as they say something alone. */

const LONGEST = 44;
/** With these a heading doesn’t end. */
const HANGING =
  /(?:^|\s)(?:\p{L}{1,3}|the|that|this|than|with|from|into|their|about|which|said|will|would|could|have|were|что|если|чтобы|котор\p{L}+|между|после|перед|через|около|лишь|только|очень|самой|самого|своей|своего|этого|этой|\p{L}+(?:ых|их|ого|его|ому|ыми|ими)|\p{N}+)$/iu;
const SAYS = / (?:said|says|believes?|заявил[аи]?|сказал[аи]?|сообщил[аи]?|считает|полагает|уверена?)$/iu;
/** Half of a sentence that only makes sense with the other half. */
const OPENS = /^(?:if|when|while|although|because|after|before|according|если|когда|хотя|пока|после|по)(?!\p{L})/iu;
const LEADING = /^(?:however|but|and|still|meanwhile|однако|но|а|и|зато|между тем|при этом),? /iu;

/** Empty when nothing stands in it. */
export function headingFrom(sentences: readonly { readonly says: string }[]): string {
  const first = sentences.map(({ says }) => says.trim()).find((says) => says !== '') ?? '';
  const plain = first
    .replace(/[«»“”"„]/gu, '')
    .replace(/[.!?…]+$/u, '')
    .replace(LEADING, '')
    .trim();
  const capital = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  if (capital.length <= LONGEST) return capital;
  // A clause that ends in time is a heading of its own.
  const clause = /^(.{12,44}?)(?:[,:;]| [—–] )/u.exec(capital)?.[1]?.replace(SAYS, '');
  if (clause !== undefined && !OPENS.test(clause)) return clause;
  let cut = capital.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  while (HANGING.test(cut) && cut.split(' ').length > 2) cut = cut.replace(/\s+\S+$/u, '');
  return `${cut.replace(SAYS, '').replace(/[,:;—–\s]+$/u, '')}…`;
}
