/** WebGL where a graphics card draws it, Canvas where the processor would have to. */
import Phaser from 'phaser';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|warp/i;

export type Renderer = { readonly type: number /** Drawn by the processor: every pixel costs. */; readonly soft: boolean };

export function pickRenderer(asked?: 'webgl' | 'canvas'): Renderer {
  // A page from a memory stick may draw its pictures, but not hand them to the graphics card.
  if (location.protocol === 'file:') return { type: Phaser.CANVAS, soft: false };
  if (asked) return { type: asked === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS, soft: false };
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  const info = gl?.getExtension('WEBGL_debug_renderer_info');
  const name = gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  const soft = !gl || SOFTWARE.test(name);
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return { type: soft ? Phaser.CANVAS : Phaser.WEBGL, soft };
}
