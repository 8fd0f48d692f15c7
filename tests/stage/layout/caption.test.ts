/** On the way through every shipped level, each tag of an agenda lies at what it names, touches it, or is tied to it, and none on another; on a desk its words have paper around them. */
import { describe, expect, test } from 'vitest';
import { composeFor } from '../../../src/core/compose.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import { roller } from '../../../src/core/roller.ts';
import { sampleIntent } from '../../../src/core/templates.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { Session } from '../../../src/session/session.ts';
import { art } from '../../../src/stage/baked.ts';
import { centre, contains, inset, overlap, type Point } from '../../../src/stage/layout/geometry.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import type { Piece, Tongue } from '../../../src/stage/layout/piece.ts';
import { fitWords } from '../../../src/stage/layout/wrap.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { anEntry } from '../../builders/level.ts';
import { measureIn } from '../../builders/measure.ts';
import { shippedPack } from '../../builders/shipped.ts';

const tongue: Tongue = { say: (w) => wordsIn(w, 'ru').text, word: (key) => wordsFor('ru')[key] };
const isCaption = (p: Piece) => p.id.endsWith('/caption');

function agendasOf(level: ReturnType<typeof shippedPack>['levels'][number], size: { w: number; h: number }): readonly (readonly Piece[])[] {
  const session = Session.begin(level, anEntry());
  const roll = roller('captions', level.id);
  const pictures: (readonly Piece[])[] = [];
  for (let step = 0; step < 80 && session.run.at.kind !== 'ending'; step++) {
    if (session.run.at.kind === 'agenda')
      pictures.push(pictureOf(level, session.run, composeFor(level, session.run), { size, tongue, art }).pieces);
    const open = openIntents(level, session.run);
    const next = open[Math.floor(roll() * open.length)];
    if (next) session.dispatch(sampleIntent(level, next, roll));
  }
  return pictures;
}

/** Along a string that was turned about its middle. */
function pointsOf({ rect, turn }: Piece): readonly Point[] {
  const { x, y } = centre(rect);
  const a = (turn * Math.PI) / 180;
  return Array.from({ length: 41 }, (_, i) => (i / 40 - 0.5) * rect.w).map((t) => ({ x: x + t * Math.cos(a), y: y + t * Math.sin(a) }));
}

function fitted({ lettering, rect }: Piece) {
  if (!lettering) throw new Error('It has no words');
  return fitWords(lettering.text, rect, lettering.size, lettering.least, measureIn(lettering));
}

describe.each([
  ['a phone', { w: 390, h: 338 }],
  ['a desk', { w: 966, h: 724 }],
  ['a projector', { w: 619, h: 718 }],
])('on %s', (_title, size) => {
  test.each(shippedPack().levels.map((level) => [level.id, level] as const))('the tags of %s', (_id, level) => {
    for (const pieces of agendasOf(level, size)) {
      const captions = pieces.filter(isCaption);
      for (const [i, caption] of captions.entries()) {
        expect(
          captions
            .slice(i + 1)
            .filter((other) => overlap(caption.rect, other.rect))
            .map((other) => `${caption.id} on ${other.id}`),
        ).toEqual([]);
        const own = pieces.filter((p) => p.of === caption.of && p !== caption && p.frame !== null);
        const isTied = own.some((p) => p.id.endsWith('/string'));
        const person = pieces.some((p) => p.frame?.startsWith('figure/') && overlap(p.rect, caption.rect));
        const isAt = own.some((p) => p.id === caption.of && overlap(inset(p.rect, -4), caption.rect));
        expect(isTied || isAt || person, caption.id).toBe(true);
        const numbers = pieces.filter((p) => p.id === 'mat/tag' || /^look-at:.*\/tag$/.test(p.id));
        expect(numbers.filter((p) => overlap(p.rect, caption.rect)).map((p) => `${caption.id} on ${p.id}`)).toEqual([]);
      }
      const words = pieces.filter((p) => p.id.startsWith('act:') && /\/(words|cost)$/.test(p.id));
      const set = words.map((p) => ({ p, ...fitted(p) }));
      expect(set.filter(({ p, size: drawn, isWhole }) => !isWhole || drawn < (p.lettering?.size ?? 0)).map(({ p }) => p.id)).toEqual([]);
      expect(set.filter(({ p, lines }) => p.id.endsWith('/cost') && lines.length > 1).map(({ p }) => p.id)).toEqual([]);
      for (const string of pieces.filter((p) => p.id.endsWith('/string'))) {
        const crossed = captions.filter((c) => c.of !== string.of && pointsOf(string).some((point) => contains(c.rect, point)));
        expect(crossed.map((c) => `${string.id} behind ${c.id}`)).toEqual([]);
        const order = captions.map((c) => pieces.indexOf(c));
        expect(pieces.indexOf(string)).toBeLessThan(Math.min(...order));
      }
    }
  });
});
