/** Parts of the program that didn't arrive: a browser that failed to fetch a module doesn't ask for it again until the page is new. */

let isPartMissing = false;
addEventListener('vite:preloadError', () => {
  isPartMissing = true;
});

/**
 * Loads the page anew where nothing else brings what is missing, and where the server answers.
 *
 * @returns whether it does
 */
export async function loadAnew(): Promise<boolean> {
  if (!isPartMissing) return false;
  const isServerThere = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isServerThere) location.reload();
  return isServerThere;
}
