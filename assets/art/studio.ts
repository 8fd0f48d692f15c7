/** The drawing room inside Chromium: turns SVG text into lit, grained bitmaps, and bitmaps into WebP. */
import type { Browser, Page } from 'playwright';
import type { Light } from './light.ts';
import { defsFor } from './sheet.ts';

/** Part of the design space, in units. */
export type View = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Where a bitmap has ink, in units of its view. */
export type Bounds = View;

export type Studio = {
  /** Draws `content` at `scale` and keeps it under `name`; the light, if any, falls on what is drawn only. */
  draw(name: string, content: string, view: View, scale: number, light: Light | null): Promise<Bounds>;
  /** Pastes kept bitmaps onto a new clear one. */
  paste(name: string, width: number, height: number, parts: readonly { name: string; from: View; x: number; y: number }[]): Promise<void>;
  /** A kept bitmap as WebP at the given size, as good as the budget allows. */
  webp(name: string, width: number, height: number, budget: number): Promise<Uint8Array>;
  /** A kept bitmap's outline in cells of so many pixels: rows of # where paper is and . where none, shadows left out. */
  outline(name: string, cell: number): Promise<readonly string[]>;
  drop(name: string): Promise<void>;
};

export async function openStudio(browser: Browser): Promise<Studio> {
  const page: Page = await browser.newPage();
  await page.evaluate(prepare);
  const svg = (content: string, view: View, scale: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.x} ${view.y} ${view.w} ${view.h}" width="${view.w * scale}" height="${view.h * scale}">${defsFor(content)}${content}</svg>`;
  return {
    draw: (name, content, view, scale, light) => {
      const passes = light ? [light.multiply, light.veil, light.screen].map((pass) => svg(pass, view, scale)) : null;
      return page.evaluate((job) => (window as unknown as Room).studio.draw(job), {
        name,
        svg: svg(content, view, scale),
        passes,
        width: Math.round(view.w * scale),
        height: Math.round(view.h * scale),
        view,
        scale,
      });
    },
    paste: (name, width, height, parts) =>
      page.evaluate((job) => (window as unknown as Room).studio.paste(job), { name, width, height, parts: [...parts] }),
    webp: async (name, width, height, budget) => {
      const text = await page.evaluate((job) => (window as unknown as Room).studio.webp(job), { name, width, height, budget });
      return Buffer.from(text, 'base64');
    },
    outline: (name, cell) => page.evaluate((job) => (window as unknown as Room).studio.outline(job), { name, cell }),
    drop: (name) => page.evaluate((kept) => (window as unknown as Room).studio.drop(kept), name),
  };
}

type DrawJob = {
  name: string;
  svg: string;
  passes: string[] | null;
  width: number;
  height: number;
  view: View;
  scale: number;
};

type Room = {
  studio: {
    draw(job: DrawJob): Promise<Bounds>;
    paste(job: { name: string; width: number; height: number; parts: { name: string; from: View; x: number; y: number }[] }): void;
    webp(job: { name: string; width: number; height: number; budget: number }): Promise<string>;
    outline(job: { name: string; cell: number }): string[];
    drop(name: string): void;
  };
};

/** Runs inside the page: must not reach for anything outside itself. */
function prepare(): void {
  const kept = new Map<string, HTMLCanvasElement>();
  const clear = (width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    pen.imageSmoothingQuality = 'high';
    return [canvas, pen];
  };
  const find = (name: string): HTMLCanvasElement => {
    const canvas = kept.get(name);
    if (!canvas) throw new Error(`No bitmap is kept under ${name}`);
    return canvas;
  };
  // Paper grain: embossed noise, a whole number per pixel of a 256 tile, the same in every bake.
  const side = 256;
  const noise = new Float32Array(side * side);
  for (let i = 0; i < noise.length; i++) {
    let n = Math.imul(i + 1, 0x9e3779b1);
    n = Math.imul(n ^ (n >>> 15), 0x85ebca6b);
    n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
    noise[i] = ((n ^ (n >>> 16)) >>> 0) / 4294967296 - 0.5;
  }
  const cell = (x: number, y: number): number => noise[((y + side) % side) * side + ((x + side) % side)] as number;
  const smooth = (x: number, y: number): number =>
    (cell(x, y) + cell(x + 1, y) + cell(x, y + 1) + cell(x + 1, y + 1)) / 4 + 0.4 * cell(x >> 2, y >> 2);
  const grain = new Float32Array(side * side);
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) grain[y * side + x] = smooth(x, y) - smooth(x + 2, y + 2);

  const raster = async (svg: string, width: number, height: number): Promise<[HTMLCanvasElement, CanvasRenderingContext2D]> => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const image = new Image();
    image.src = url;
    await image.decode();
    const [canvas, pen] = clear(width, height);
    pen.drawImage(image, 0, 0, width, height);
    URL.revokeObjectURL(url);
    return [canvas, pen];
  };

  const draw = async (job: DrawJob): Promise<Bounds> => {
    const { width, height, view, scale } = job;
    const [canvas, pen] = await raster(job.svg, width, height);
    const passes: CanvasRenderingContext2D[] = [];
    // Light is soft, so its passes are drawn at a quarter and stretched.
    for (const pass of job.passes ?? []) {
      const [small] = await raster(pass, Math.ceil(width / 4), Math.ceil(height / 4));
      const [, full] = clear(width, height);
      full.drawImage(small, 0, 0, width, height);
      passes.push(full);
    }
    let [left, right, top, bottom] = [width, 0, height, 0];
    const strip = 200;
    for (let y0 = 0; y0 < height; y0 += strip) {
      const rows = Math.min(strip, height - y0);
      const picture = pen.getImageData(0, y0, width, rows);
      const lights = passes.map((pass) => pass.getImageData(0, y0, width, rows).data);
      const data = picture.data;
      const [multiply, veil, screen] = lights;
      for (let i = 0, pixel = 0; i < data.length; i += 4, pixel++) {
        const alpha = data[i + 3] as number;
        if (alpha === 0) continue;
        const x = pixel % width;
        const y = y0 + (pixel - x) / width;
        if (alpha > 8) {
          if (x < left) left = x;
          if (x > right) right = x;
          if (y < top) top = y;
          if (y > bottom) bottom = y;
        }
        const fibre = 1 + (grain[(y % side) * side + (x % side)] as number) * 0.085;
        for (let channel = 0; channel < 3; channel++) {
          let value = (data[i + channel] as number) * fibre;
          if (multiply && veil && screen) {
            value = (value * (multiply[i + channel] as number)) / 255;
            value += ((veil[i + channel] as number) - value) * ((veil[i + 3] as number) / 255);
            value = 255 - ((255 - value) * (255 - ((screen[i + channel] as number) * (screen[i + 3] as number)) / 255)) / 255;
          }
          data[i + channel] = value;
        }
      }
      pen.putImageData(picture, 0, y0);
    }
    kept.set(job.name, canvas);
    if (right < left) return { x: view.x, y: view.y, w: 0, h: 0 };
    return { x: view.x + left / scale, y: view.y + top / scale, w: (right + 1 - left) / scale, h: (bottom + 1 - top) / scale };
  };

  const resized = (name: string, width: number, height: number): HTMLCanvasElement => {
    let canvas = find(name);
    while (canvas.width > width) {
      // Halving step by step keeps edges crisp.
      const w = Math.max(width, Math.round(canvas.width / 2));
      const h = w === width ? height : Math.round(canvas.height / 2);
      const [next, pen] = clear(w, h);
      pen.drawImage(canvas, 0, 0, w, h);
      canvas = next;
    }
    return canvas;
  };

  (window as unknown as Room).studio = {
    draw,
    paste: (job) => {
      const [canvas, pen] = clear(job.width, job.height);
      for (const { name, from, x, y } of job.parts) pen.drawImage(find(name), from.x, from.y, from.w, from.h, x, y, from.w, from.h);
      kept.set(job.name, canvas);
    },
    webp: async (job) => {
      const canvas = resized(job.name, job.width, job.height);
      let text = '';
      for (const quality of [0.86, 0.8, 0.74, 0.68, 0.6, 0.52, 0.44, 0.36, 0.28]) {
        text = canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
        if (text.length * 0.75 <= job.budget) break;
      }
      return text;
    },
    outline: ({ name, cell }) => {
      const canvas = find(name);
      const [w, h] = [Math.floor(canvas.width / cell), Math.floor(canvas.height / cell)];
      const alpha = resized(name, w, h).getContext('2d')?.getImageData(0, 0, w, h).data ?? [];
      return Array.from({ length: h }, (_, y) =>
        Array.from({ length: w }, (_, x) => ((alpha[(y * w + x) * 4 + 3] ?? 0) > 150 ? '#' : '.')).join(''),
      );
    },
    drop: (name) => void kept.delete(name),
  };
}
