/** What can be wrong with hands that were typed in. */

/** As typed, by `bloc.vote`. */
export type TypedHands = Readonly<Record<string, string>>;
export type BenchOfHands = { readonly bloc: string; readonly name: string; readonly people: number };
export type HandsFlaw = { readonly kind: 'none' } | ({ readonly kind: 'too-many' } & BenchOfHands);

/** An empty field is nobody. A vote in which no hand at all was counted is most likely a key pressed too soon. */
export function flawOfHands(benches: readonly BenchOfHands[], typed: TypedHands): HandsFlaw | null {
  let all = 0;
  for (const bench of benches) {
    const own = ['for', 'against', 'abstain'].map((vote) => Number((typed[`${bench.bloc}.${vote}`] ?? '').trim() || 0));
    const sum = own.reduce((a, b) => a + b, 0);
    if (!own.every((n) => Number.isInteger(n) && n >= 0) || sum > bench.people) return { kind: 'too-many', ...bench };
    all += sum;
  }
  return all === 0 ? { kind: 'none' } : null;
}
