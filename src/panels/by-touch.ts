/** Whether this device is worked by fingers alone: it has then no keys to press and nothing to drag a file with. */
export const byTouch = (): boolean => globalThis.matchMedia?.('(hover: none) and (pointer: coarse)').matches ?? false;
