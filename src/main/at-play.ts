/** Tabs tell each other that a level is going on in them: then none takes a newer version. */

const NAME = 'third-reading/at-play';

/** @returns ends it */
export function holdAtPlay(): () => void {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Where there are no locks there is no worker either that could bring a newer version.
  void navigator.locks?.request(NAME, { mode: 'shared' }, () => ended).catch(() => undefined);
  return end;
}

export async function isPlayedAnywhere(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some((lock) => lock.name === NAME);
}
