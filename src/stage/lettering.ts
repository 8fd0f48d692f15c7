/** Words on the canvas, in the page's own faces, fitted into their box and crisp at any pixel ratio. */
import type Phaser from 'phaser';
import type { Point, Rect } from './layout/geometry.ts';
import type { Lettering } from './layout/piece.ts';
import { fitWords, type Measure } from './layout/wrap.ts';

/** The game's own faces, or the plain one for all. */
export type Choice = 'own' | 'plain';
type Faces = Readonly<Record<Lettering['face'], string>>;

const PLAIN = '"Andika", "Vazirmatn Variable", Verdana, sans-serif';
const ALL: Readonly<Record<Choice, Faces>> = {
  own: {
    sans: '"Source Sans 3 Variable", "Source Sans 3", "Vazirmatn Variable", system-ui, sans-serif',
    serif: '"Literata Variable", Literata, "Noto Naskh Arabic Variable", Georgia, serif',
  },
  plain: { sans: PLAIN, serif: PLAIN },
};

const ARABIC = /\p{Script=Arabic}/u;
/** Phaser measures how far letters reach with these; without the Arabic ones their dots below the line are cut off, which makes other letters of them. */
const REACH = '|MÉqgy';
const ARABIC_REACH = '|MÉqgyېي';

let chosen: Choice = 'own';
const asked = new Set<string>();

/** From now on everything is lettered in these faces. */
export function chooseFaces(choice: Choice): void {
  chosen = choice;
}

let context: CanvasRenderingContext2D | null = null;

export function measureIn({ face, weight }: Pick<Lettering, 'face' | 'weight'>): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  const c = context;
  return (text, size) => {
    if (!c) return text.length * size * 0.5;
    c.font = `${weight} ${size}px ${ALL[chosen][face]}`;
    return c.measureText(text).width;
  };
}

/**
 * Sets a text object to these words in this box.
 *
 * @returns whether all of them can be read there
 */
export function letterInto(text: Phaser.GameObjects.Text, lettering: Lettering, rect: Rect, density: number): boolean {
  const { lines, size, line, isWhole } = fitWords(lettering.text, rect, lettering.size, lettering.least, measureIn(lettering));
  const isCentred = lettering.align === 'centre';
  const hasArabic = ARABIC.test(lettering.text);
  if (hasArabic) askFor(lettering);
  const isFromRight = readsFromRight(lettering.text);
  text.setStyle({
    fontFamily: ALL[chosen][lettering.face],
    fontStyle: String(lettering.weight),
    fontSize: `${size}px`,
    color: lettering.colour,
    align: isCentred ? 'center' : isFromRight ? 'right' : 'left',
    testString: hasArabic ? ARABIC_REACH : REACH,
  });
  const { fontSize } = text.style.getTextMetrics();
  const pad = { left: 2, top: 3, right: 2, bottom: hasArabic ? 8 : 3 };
  pad.bottom += toWhole(fontSize + (lines.length - 1) * size * line + pad.top + pad.bottom, density);
  text.setPadding(pad);
  text.setResolution(density);
  text.setLineSpacing(size * line - fontSize);
  text.setOrigin(isCentred ? 0.5 : isFromRight ? 1 : 0, lettering.sits === 'top' ? 0 : 0.5);
  // Isolated, each line keeps its own direction on a canvas that has none.
  text.setText(isFromRight ? lines.map((one) => `\u2067${one}\u2069`) : [...lines]);
  const spare = toWhole(text.width, density);
  if (spare > 0.01) text.setPadding({ ...pad, right: pad.right + spare });
  return isWhole;
}

/** What is missing to a whole number of device pixels: a picture of part of one is drawn a little stretched, and its letters blur. */
function toWhole(length: number, density: number): number {
  return (Math.ceil(length * density - 0.001) - length * density) / density;
}

/** Where a text object with such lettering is put. */
export function letterPoint(lettering: Lettering, rect: Rect): Point {
  const y = lettering.sits === 'top' ? rect.y - 3 : rect.y + rect.h / 2;
  if (lettering.align === 'centre') return { x: rect.x + rect.w / 2, y };
  return { x: readsFromRight(lettering.text) ? rect.x + rect.w + 2 : rect.x - 2, y };
}

/**
 * The nearest point at which a picture of letters lies on whole device pixels, or they blur.
 *
 * @param origin how far into the picture the point is; of an odd number of pixels the middle is between two
 */
export function crispPoint(at: Point, origin: Point, density: number): Point {
  const crisp = (along: number, into: number) => Math.round((along - into) * density) / density + into;
  return { x: crisp(at.x, origin.x), y: crisp(at.y, origin.y) };
}

/** By its first letter, as a browser does where nothing says the direction. */
export function readsFromRight(text: string): boolean {
  return ARABIC.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** Resolves when the faces of this language are there, or when waiting for them would keep the player. */
export async function facesLoaded(language: string, patience = 1500): Promise<void> {
  const faces = Object.values(ALL[chosen]).flatMap((face) => [`400 16px ${face}`, `700 16px ${face}`]);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all(faces.map((face) => document.fonts.load(face, language === 'ru' ? 'Aя' : 'A’'))).catch(() => []), late]);
}

/** Begins to fetch the face of Arabic letters where the first of them stand; what is lettered by then is lettered again. */
function askFor({ face, weight, text }: Lettering): void {
  const name = `${weight} 16px ${ALL[chosen][face]}`;
  if (asked.has(name)) return;
  asked.add(name);
  void document.fonts.load(name, text).catch(() => asked.delete(name));
}
