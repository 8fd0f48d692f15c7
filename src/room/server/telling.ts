/** Which pages of a class have yet to be told something. What changes within a moment is told together, and only what is kept is told. */

export type Telling<Page> = {
  /** What it sees is no longer so. */
  owe(pages: Iterable<Page>): void;
  /** It was told, or is gone. */
  settle(page: Page): void;
  stop(): void;
};

/**
 * @param isKept resolves when all that was said stands; where it doesn't, nobody is told
 * @param tell never throws; a page that has gone meanwhile hears nothing
 */
export function telling<Page>(ms: number, isKept: () => Promise<boolean>, tell: (page: Page) => void): Telling<Page> {
  const owed = new Set<Page>();
  let timer: NodeJS.Timeout | null = null;

  async function all(): Promise<void> {
    const isSo = await isKept();
    timer = null;
    const pages = [...owed];
    owed.clear();
    if (isSo) for (const page of pages) tell(page);
  }

  return {
    owe(pages) {
      for (const page of pages) owed.add(page);
      if (owed.size > 0) timer ??= setTimeout(() => void all(), ms);
    },
    settle: (page) => void owed.delete(page),
    stop() {
      if (timer) clearTimeout(timer);
      timer = null;
      owed.clear();
    },
  };
}
