/** What a sentence passes on, without who said it, where the two can be told apart. */

/** The sentence itself where they can't. */
export function spokenIn(says: string, owner: string): string {
  const [, spoken] = /[“«]([^”»]{8,}?)[,.]?[”»]/u.exec(says) ?? [];
  if (spoken !== undefined) return spoken;
  const [, behind] = /^(?:According to|По (?:словам|данным|сведениям)) [^,]+, (.+)$/u.exec(says) ?? [];
  if (behind !== undefined) return capital(behind);
  if (!says.toLowerCase().includes(owner.toLowerCase())) return says;
  const [, said] = /(?<![\p{L}\p{N}])(?:that|что|будто) (.+)$/iu.exec(says) ?? [];
  return said === undefined ? says : capital(said);
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
