/** Starts Phaser so that it takes nothing from the page: no focus, no wheel, no keys, no sound. */
import Phaser from 'phaser';
import type { Renderer } from './pick-renderer.ts';

/** What lies where no plate reaches. */
export const DARK = '#151821';

/** @throws when neither renderer starts; the game then goes on in the panels */
export async function createGame(host: HTMLElement, renderer: Renderer, scene: Phaser.Scene): Promise<Phaser.Game> {
  if (!document.createElement('canvas').getContext('2d')) throw new Error('This browser draws on no canvas');
  const types = renderer.type === Phaser.WEBGL ? [Phaser.WEBGL, Phaser.CANVAS] : [Phaser.CANVAS];
  for (const type of types) {
    try {
      return await started(host, type, scene);
    } catch (error) {
      if (type === Phaser.CANVAS) throw error;
      host.querySelector('canvas')?.remove();
    }
  }
  throw new Error('No renderer was tried');
}

function started(host: HTMLElement, type: number, scene: Phaser.Scene): Promise<Phaser.Game> {
  return new Promise((resolve, reject) => {
    const size = { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) };
    try {
      const game = new Phaser.Game({
        type,
        parent: host,
        scene,
        ...size,
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        backgroundColor: DARK,
        audio: { noAudio: true },
        scale: { mode: Phaser.Scale.NONE, ...size },
        render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
        input: { keyboard: false, gamepad: false, mouse: false, touch: false },
        callbacks: {
          postBoot: (booted) => {
            multiplies(booted.renderer);
            resolve(booted);
          },
        },
      });
      game.canvas?.setAttribute('aria-hidden', 'true');
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Of the modes in which one picture is laid over another, as Phaser numbers them. */
const MULTIPLY = 2;

/** Phaser asks the browser by two pictures, which come too late where the stage starts at once; whatever runs this page can multiply. */
function multiplies(renderer: Phaser.Game['renderer']): void {
  if ('blendModes' in renderer && Array.isArray(renderer.blendModes)) renderer.blendModes[MULTIPLY] = 'multiply';
}
