/** A file of questions from any program: what it is, and a verdict on each question in it. Never throws. */
import { LIMITS } from '../limits.ts';
import { isAiken } from './aiken-lines.ts';
import { decodeText } from './decode.ts';
import { type Format, type Imported, type ImportedQuestion, type ImportNote, note } from './draft.ts';
import { isGift } from './gift-text.ts';
import { Names } from './names.ts';

/** As many as a file of ours may hold. */
const QUESTIONS_MOST = 20_000;

export type ImportOptions = {
  /** The language of texts that don't say it themselves. */
  readonly language: string;
  /** Ids that are taken already. */
  readonly taken?: Iterable<string>;
};

type File = { readonly name: string; readonly bytes: Uint8Array };

/** Recognises the format by content, and by name where content leaves it open. Readers are loaded when they are needed. */
export async function importQuestions(file: File, options: ImportOptions): Promise<Imported> {
  // Moodle writes pictures into its XML, so that a text may be as large here as a zip.
  const most = LIMITS.zipBytes;
  if (file.bytes.length > most) return refused(null, note('file/too-large', { most }));
  try {
    const imported = await read(file, options.language, new Names(options.taken));
    const none = imported.questions.length === 0 && imported.notes.length === 0 ? [note('file/none')] : [];
    const many = imported.questions.length > QUESTIONS_MOST ? [note('file/many', { most: QUESTIONS_MOST })] : [];
    return { ...imported, questions: imported.questions.slice(0, QUESTIONS_MOST), notes: [...imported.notes, ...none, ...many] };
  } catch (error) {
    if (error instanceof NotLoaded) return refused(null, note('file/not-loaded'));
    // The libraries throw on what their authors didn't think of; the file is then nothing that can be read.
    return refused(null, note('file/unknown'));
  }
}

/** A reader that the network didn't bring: nothing is wrong with the file. */
class NotLoaded extends Error {}

async function loaded<T>(reader: Promise<T>): Promise<T> {
  try {
    return await reader;
  } catch {
    throw new NotLoaded();
  }
}

function refused(format: Format | null, why: ImportNote): Imported {
  return { format, questions: [], notes: [why] };
}

async function read(file: File, language: string, names: Names): Promise<Imported> {
  if (isZip(file.bytes)) return readZip(file, language, names);
  // Excel before 2007.
  if (file.bytes[0] === 0xd0 && file.bytes[1] === 0xcf && file.bytes[2] === 0x11) return refused(null, note('file/old-excel'));
  const { text, guessed } = decodeText(file.bytes);
  const notes = guessed === null ? [] : [note('file/encoding', { found: guessed })];
  const made = (format: Format, questions: readonly ImportedQuestion[], more: readonly ImportNote[] = []): Imported => ({
    format,
    questions,
    notes: [...notes, ...more],
  });
  switch (formatOf(file.name, text)) {
    case 'moodle-xml': {
      const { readMoodleXml } = await loaded(import('./moodle-read.ts'));
      const { questions, notes: more } = readMoodleXml(text, language, names);
      return made('moodle-xml', questions, more);
    }
    case 'gift': {
      const { readGift } = await loaded(import('./gift-read.ts'));
      return made('gift', readGift(text, language, names));
    }
    case 'aiken': {
      const { readAiken } = await loaded(import('./aiken-read.ts'));
      return made('aiken', readAiken(text, language, names));
    }
    case 'csv': {
      const [{ readCsv }, { headerOf, readSheet }] = await loaded(Promise.all([import('./csv-read.ts'), import('./sheet-read.ts')]));
      const {
        format,
        questions,
        notes: more,
      } = readSheet(
        readCsv(text, (cells) => headerOf(cells) !== null),
        language,
        names,
      );
      return made(format === 'own' || format === null ? 'csv' : format, questions, more);
    }
    case 'qti-1':
    case 'qti-2': {
      const { readQti } = await loaded(import('./package-read.ts'));
      const { format, questions, notes: more } = readQti(text, language, names);
      return { format, questions, notes: [...notes, ...more] };
    }
    default:
      return refused(null, note('file/unknown'));
  }
}

async function readZip({ bytes }: File, language: string, names: Names): Promise<Imported> {
  const [{ unpackSome }, { isWanted, readPackage }] = await loaded(Promise.all([import('./unpack.ts'), import('./package-read.ts')]));
  const files = unpackSome(bytes, (name) => isWanted(name) || /\.rels$/.test(name));
  if (!files) return refused(null, note('file/zip'));
  if (files.has('xl/workbook.xml')) return readXlsx(files, language, names);
  // A document of an office program, in which nobody here looks for questions.
  if (
    files.has('word/document.xml') ||
    files.has('ppt/presentation.xml') ||
    (files.has('content.xml') && files.has('META-INF/manifest.xml'))
  )
    return refused(null, note('file/unknown'));
  return readPackage(files, language, names);
}

async function readXlsx(files: ReadonlyMap<string, Uint8Array>, language: string, names: Names): Promise<Imported> {
  const [{ readXlsxRows }, { readSheet }] = await loaded(Promise.all([import('./xlsx-read.ts'), import('./sheet-read.ts')]));
  const sheets = await readXlsxRows(files, language).catch(() => null);
  if (!sheets) return refused('xlsx', note('file/zip'));
  const read = sheets.map(({ name, rows, dates }) => ({ name, rows, ...readSheet(rows, language, names, dates) }));
  const known = read.filter(({ format }) => format !== null);
  const [first] = known;
  if (!first) return refused('xlsx', read[0]?.notes[0] ?? note('file/header', { found: '—' }));
  // A sheet that explains something has no rows of several cells.
  const isTable = (rows: (typeof read)[number]['rows']) =>
    rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 2).length > 1;
  const passed = read.filter(({ format, rows }) => format === null && isTable(rows)).map(({ name }) => name);
  return {
    format: first.format === 'own' || first.format === null ? 'xlsx' : first.format,
    questions: known.flatMap(({ name, questions }) => (known.length > 1 ? questions.map((one) => ({ ...one, file: name })) : questions)),
    notes: [
      ...known.flatMap(({ notes }) => notes),
      ...(passed.length > 0 ? [note('file/sheets', { found: passed.join(', ').slice(0, 120) })] : []),
    ],
  };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function formatOf(name: string, text: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const start = text.trimStart();
  if (start.startsWith('<')) {
    if (/<quiz[\s>]/.test(start.slice(0, 5_000))) return 'moodle-xml';
    if (/<([\w.-]+:)?questestinterop\b/.test(start.slice(0, 5_000))) return 'qti-1';
    return /<([\w.-]+:)?(assessmentItem|qti-assessment-item|assessmentTest|qti-assessment-test)\b/.test(start.slice(0, 20_000))
      ? 'qti-2'
      : null;
  }
  if (ending === 'csv' || ending === 'tsv') return 'csv';
  if (ending === 'gift') return 'gift';
  if (isAiken(text) && !/^[ \t]*::/m.test(text) && !/[^\\]\{\s*[=~#]/.test(text)) return 'aiken';
  if (isGift(text)) return 'gift';
  return /[,;\t|]/.test(start.split('\n')[0] ?? '') ? 'csv' : null;
}
