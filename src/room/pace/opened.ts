/** Which gates a run has passed: kept for this tab, so that a reload asks for no word twice. */

export type OpenedGates = {
  readonly gates: () => ReadonlySet<string>;
  readonly open: (gate: string) => void;
  readonly isAlone: () => boolean;
  readonly goAlone: () => void;
};

const ALONE = '*';

/** @param run tells runs apart, so that a level that is played again waits again */
export function openGates(code: string, run: string, store: Pick<Storage, 'getItem' | 'setItem'> | null = storeHere()): OpenedGates {
  const key = `third-reading-pace:${code}:${run}`;
  const gates = new Set<string>();
  try {
    for (const gate of JSON.parse(store?.getItem(key) ?? '[]') as readonly unknown[]) gates.add(String(gate));
  } catch {
    // What can't be read was never opened.
  }
  const open = (gate: string) => {
    gates.add(gate);
    try {
      store?.setItem(key, JSON.stringify([...gates]));
    } catch {
      // A full store only asks once more after a reload.
    }
  };
  return { gates: () => gates, open, isAlone: () => gates.has(ALONE), goAlone: () => open(ALONE) };
}

/** The browser may refuse even to look. */
export function storeHere(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
