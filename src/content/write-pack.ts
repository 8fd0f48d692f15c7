/** From a pack that the game trusts back to files that an author can write on: for packs of which only the checked form was kept. */
import type { PackFile } from '../core/level.ts';
import { writtenSheet } from './written-sheet.ts';

/** Reading these files gives the same pack. Comments, media and walkthroughs were never part of it. */
export function writePack({ shared, levels, guide }: PackFile): ReadonlyMap<string, string> {
  const { pack, procedure, chambers, sources, questions, rulesFingerprint: _rules, fingerprint: _whole, ...own } = shared;
  const files = new Map<string, string>();
  const { version, formatVersion, title, about, languages, authors, licence, fiction, ...rest } = own;
  const order = levels.map((level) => level.id);
  files.set(
    'pack.yaml',
    writtenSheet({ id: pack, version, formatVersion, title, about, languages, authors, licence, fiction, levels: order, ...rest }),
  );
  files.set('procedure.yaml', writtenSheet({ ...procedure, chambers }));
  for (const source of sources) files.set(`sources/${source.id}.yaml`, writtenSheet(source));
  for (const level of levels) files.set(`levels/${level.id}.yaml`, writtenSheet(level));
  // Which sheet a question stood in is not known any more; nothing depends on it.
  if (questions.length > 0) files.set('questions/questions.yaml', writtenSheet({ questions }));
  if (guide) files.set('guide.yaml', writtenSheet(guide));
  return files;
}
