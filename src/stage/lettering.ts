/** Words on the canvas, in the page's own faces, fitted into their box and crisp at any pixel ratio. */
import type Phaser from 'phaser';
import type { Rect } from './layout/geometry.ts';
import type { Lettering } from './layout/piece.ts';
import { fitWords, LINE, type Measure } from './layout/wrap.ts';

const FACES: Readonly<Record<Lettering['face'], string>> = {
  sans: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  serif: '"Literata Variable", Literata, Georgia, serif',
};

let context: CanvasRenderingContext2D | null = null;

export function measureIn({ face, weight }: Pick<Lettering, 'face' | 'weight'>): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  const c = context;
  return (text, size) => {
    if (!c) return text.length * size * 0.5;
    c.font = `${weight} ${size}px ${FACES[face]}`;
    return c.measureText(text).width;
  };
}

/**
 * Sets a text object to these words in this box.
 *
 * @returns whether all of them can be read there
 */
export function letterInto(text: Phaser.GameObjects.Text, lettering: Lettering, rect: Rect, density: number): boolean {
  const { lines, size } = fitWords(lettering.text, rect, lettering.size, lettering.least, measureIn(lettering));
  const isCentred = lettering.align === 'centre';
  text.setStyle({
    fontFamily: FACES[lettering.face],
    fontStyle: String(lettering.weight),
    fontSize: `${size}px`,
    color: lettering.colour,
    align: isCentred ? 'center' : 'left',
  });
  text.setPadding(2, 3, 2, 3);
  text.setResolution(density);
  text.setLineSpacing(size * LINE - text.style.getTextMetrics().fontSize);
  text.setOrigin(isCentred ? 0.5 : 0, lettering.sits === 'top' ? 0 : 0.5);
  text.setText([...lines]);
  return lines.join(' ') === lettering.text;
}

/** Where a text object with such lettering is put. */
export function letterPoint(lettering: Lettering, rect: Rect): { readonly x: number; readonly y: number } {
  const y = lettering.sits === 'top' ? rect.y - 3 : rect.y + rect.h / 2;
  return { x: lettering.align === 'centre' ? rect.x + rect.w / 2 : rect.x - 2, y };
}

/** Resolves when the faces of this language are there, or when waiting for them would keep the player. */
export async function facesLoaded(language: string, patience = 1500): Promise<void> {
  const faces = Object.values(FACES).flatMap((face) => [`400 16px ${face}`, `700 16px ${face}`]);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all(faces.map((face) => document.fonts.load(face, language === 'ru' ? 'Aя' : 'A’'))).catch(() => []), late]);
}
