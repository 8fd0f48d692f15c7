/** Counts draw calls of the last frame, for the benches; nothing to count where the processor draws. */
import type Phaser from 'phaser';

export type DrawCounter = { readonly last: () => number | null; readonly afterFrame: () => void };

export function drawCounter(game: Phaser.Game): DrawCounter {
  const gl = 'gl' in game.renderer ? (game.renderer.gl as WebGLRenderingContext) : null;
  if (!gl) return { last: () => null, afterFrame: () => undefined };
  let calls = 0;
  let last = 0;
  const count =
    <A extends unknown[]>(draw: (...args: A) => void) =>
    (...args: A) => {
      calls += 1;
      draw.apply(gl, args);
    };
  gl.drawArrays = count(gl.drawArrays);
  gl.drawElements = count(gl.drawElements);
  return {
    last: () => last,
    afterFrame: () => {
      last = calls;
      calls = 0;
    },
  };
}
