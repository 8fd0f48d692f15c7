/** Lets whoever waits for the page have it between two looks at a large text: copies of a pack opened at one go would be felt. */

/** Characters. */
const LARGE = 1_000_000;

/** Resolves at once for a small text, so that small things stay as quick as they are. */
export async function turnAfter(text: string | null): Promise<void> {
  if (text !== null && text.length > LARGE) await new Promise((resolve) => setTimeout(resolve));
}
