/** Words that a page has broken where no hyphen is: their letters stand in two lines. */
import type { Locator } from 'playwright';

export function brokenWords(within: Locator): Promise<readonly string[]> {
  return within.evaluate((root) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const isUpright = getComputedStyle(node.parentElement as Element).writingMode !== 'horizontal-tb';
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ x, y }) => Math.round(isUpright ? x : y)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}
