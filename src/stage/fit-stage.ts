/** Keeps the canvas as large as its host: backing store in device pixels, the world in CSS pixels. */
import type Phaser from 'phaser';
import type { Size } from './layout/geometry.ts';

export type Fit = { readonly size: Size; readonly density: number };

/**
 * @param most largest number of device pixels a CSS pixel that is drawn
 * @returns `check`, to be called when the loop wakes, since no event tells of a window moved to another screen; and `stop`
 */
export function fitStage(
  game: Phaser.Game,
  host: HTMLElement,
  most: number,
  onFit: (fit: Fit) => void,
): { check: () => void; stop: () => void } {
  let last = '';
  const check = () => {
    const density = Math.min(devicePixelRatio || 1, most);
    const size = { w: host.clientWidth, h: host.clientHeight };
    const now = `${size.w}x${size.h}@${density}`;
    if (now === last || size.w === 0 || size.h === 0) return;
    last = now;
    game.scale.resize(Math.round(size.w * density), Math.round(size.h * density));
    // After resize(): alone, that leaves the old CSS size when the zoom was 1.
    game.scale.setZoom(1 / density);
    onFit({ size, density });
  };
  const observer = new ResizeObserver(check);
  observer.observe(host);
  addEventListener('resize', check);
  check();
  return {
    check,
    stop: () => {
      observer.disconnect();
      removeEventListener('resize', check);
    },
  };
}
