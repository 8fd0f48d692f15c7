/** Before each file of browser tests: the game has been built. */
import { existsSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';

const note = inject('buildNote');
for (let n = 0; n < 1200 && !existsSync(note); n++) await new Promise((resolve) => setTimeout(resolve, 250));
if (!existsSync(note)) throw new Error('After five minutes the game was still not built.');
const trouble = readFileSync(note, 'utf8');
if (trouble !== '') throw new Error(trouble);
