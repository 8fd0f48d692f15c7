/** XML with QTI in it, alone or in a zip: Common Cartridge, Canvas's exports, QTI packages. */
import { decodeText } from './decode.ts';
import { type Imported, type ImportedQuestion, type ImportNote, note } from './draft.ts';
import type { Names } from './names.ts';
import { readQti1 } from './qti1-read.ts';
import { isQti2, readQti2 } from './qti2-read.ts';
import { readXml } from './xml.ts';

/** One file by itself. */
export function readQti(text: string, language: string, names: Names): Imported {
  const xml = readXml(text);
  if ('fault' in xml) {
    const why = xml.fault === 'doctype' ? note('file/doctype') : note('file/xml', { line: xml.line });
    return { format: null, questions: [], notes: [why] };
  }
  if (xml.root.name === 'questestinterop') return { format: 'qti-1', questions: readQti1(xml.root, undefined, language, names), notes: [] };
  if (isQti2(xml.root)) return { format: 'qti-2', questions: readQti2(xml.root, undefined, language, names), notes: [] };
  return { format: null, questions: [], notes: [note('file/unknown')] };
}

/** Files that may hold questions. */
export function isWanted(name: string): boolean {
  // Blackboard calls its XML data.
  return /\.(xml|qti|dat)$/i.test(name) && !/(^|\/)(__MACOSX|course_settings|wiki_content)\//.test(name);
}

/** All questions of a zip, file by file; a damaged file costs only its own. */
export function readPackage(files: ReadonlyMap<string, Uint8Array>, language: string, names: Names): Imported {
  const questions: ImportedQuestion[] = [];
  const notes: ImportNote[] = [];
  const seen = new Set<string>();
  let format: Imported['format'] = null;
  for (const [file, bytes] of inOrder(files)) {
    const { text } = decodeText(bytes);
    if (/imsmanifest\.xml$/.test(file)) {
      if (/imsccv1p\d|IMS Common Cartridge/i.test(text)) format = 'cartridge';
      continue;
    }
    if (!/<([\w.-]+:)?(questestinterop|qti-assessment-item|assessmentItem)\b/i.test(text)) continue;
    format ??= /questestinterop/.test(text) ? 'qti-1' : 'qti-2';
    const xml = readXml(text);
    if ('fault' in xml) {
      const why = xml.fault === 'doctype' ? note('file/doctype') : note('question/syntax', { line: xml.line, found: 'XML' });
      questions.push({ verdict: 'refused', line: xml.fault === 'xml' ? xml.line : 1, file, title: file, question: null, notes: [why] });
    } else if (xml.root.name === 'questestinterop') {
      for (const one of readQti1(xml.root, file, language, names, seen)) questions.push(one);
    } else for (const one of readQti2(xml.root, file, language, names)) questions.push(one);
  }
  return { format, questions, notes };
}

/** The manifest first, then Canvas's own files: they hold more than what it writes for others. */
function inOrder(files: ReadonlyMap<string, Uint8Array>): readonly (readonly [string, Uint8Array])[] {
  const rank = (name: string) => (/imsmanifest\.xml$/.test(name) ? 0 : /non_cc_assessments\//.test(name) ? 1 : 2);
  return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
