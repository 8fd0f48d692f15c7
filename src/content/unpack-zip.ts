/** Reads a zipped pack within limits: nothing is unpacked further than it may be, and no name leads out of the folder. */
import { Unzip, UnzipInflate } from 'fflate';
import { shownPlain } from './hidden.ts';
import { isSafePath, LIMITS } from './limits.ts';
import { hasOwnContent, isAllowedFile, isTextFile } from './media.ts';
import { type Finding, type Problem, problemOf } from './problem.ts';
import { term } from './words/term.ts';

export type Unpacked =
  | { readonly kind: 'unpacked' /** By path inside the pack's folder. */; readonly files: ReadonlyMap<string, Uint8Array> }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      /** What could still be read where only names and kinds of files are at fault, so that the rest can be told too. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    };

/** What file managers add on their own. */
const JUNK = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** Bytes given to the unpacker at a time, so that a bomb is met before it has gone off. */
const BITE = 16 * 1024;

export function unpackZip(bytes: Uint8Array): Unpacked {
  if (bytes.length > LIMITS.zipBytes)
    return refused([{ code: 'zip/too-large', file: '', path: [], values: { most: LIMITS.zipBytes, found: bytes.length } }]);
  const reading = new Reading();
  const unzip = new Unzip((entry) => reading.begin(entry));
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !reading.isOver; at += BITE) unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
  } catch {
    // The library throws on what it can't read: a damaged stream, an unknown compression.
    reading.damaged();
  }
  return reading.result();
}

/** Text of the files that are text; a file that isn't UTF-8 is a problem. */
export function decodeFiles(files: ReadonlyMap<string, Uint8Array>): {
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [file, bytes] of files) {
    if (!isTextFile(file)) continue;
    try {
      texts.set(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      problems.push(...told([{ code: 'zip/not-text', file, path: [], values: { found: file } }]));
    }
  }
  return { texts, problems };
}

type Entry = Parameters<NonNullable<Unzip['onfile']>>[0];

/** What came out of the zip so far. A file at fault is left out and told; what is damaged or too much ends the reading. */
class Reading {
  isOver = false;
  private readonly files = new Map<string, Uint8Array>();
  private readonly open = new Set<string>();
  private readonly findings: Finding[] = [];
  private entries = 0;
  private total = 0;

  begin(entry: Entry): void {
    const { name } = entry;
    this.entries += 1;
    if (this.entries > LIMITS.files * 2) this.stop({ code: 'zip/files', file: '', path: [], values: { most: LIMITS.files } });
    if (this.isOver || name.endsWith('/') || JUNK.test(name)) return;
    if (this.files.size + this.open.size >= LIMITS.files)
      this.stop({ code: 'zip/files', file: '', path: [], values: { most: LIMITS.files } });
    if (this.isOver) return;
    const fault = this.faultOf(name);
    if (fault) {
      this.findings.push({ ...fault, path: [] });
    } else {
      this.open.add(name);
      this.read(entry);
    }
  }

  damaged(): void {
    this.stop({ code: 'zip/truncated', file: '', path: [], values: { found: [...this.open][0] ?? term('the-zip') } });
  }

  result(): Unpacked {
    if (this.open.size > 0) this.damaged();
    if (this.findings.length === 0 && this.files.size === 0) this.stop({ code: 'zip/not-a-zip', file: '', path: [] });
    if (this.isOver) return refused(this.findings);
    const files = withoutFolder(this.files);
    for (const [file, bytes] of files)
      if (!hasOwnContent(file, bytes)) this.findings.push({ code: 'zip/content', file, path: [], values: { found: file } });
    return this.findings.length > 0 ? refused(this.findings, files) : { kind: 'unpacked', files };
  }

  private faultOf(name: string): Pick<Finding, 'code' | 'file' | 'values'> | null {
    const found = printable(name);
    if (!isSafePath(name)) return { code: 'zip/name', file: '', values: { found } };
    if (this.files.has(name) || this.open.has(name)) return { code: 'zip/twice', file: name, values: { found } };
    if (!isAllowedFile(name)) return { code: 'zip/type', file: name, values: { found } };
    return null;
  }

  private read(entry: Entry): void {
    const { name } = entry;
    const chunks: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, chunk, final) => {
      if (this.isOver) return;
      if (error) return this.damaged();
      // Counted, not believed: a header can say anything.
      size += chunk.length;
      this.total += chunk.length;
      if (size > LIMITS.fileBytes)
        return this.stop({ code: 'zip/file-too-large', file: name, path: [], values: { found: name, most: LIMITS.fileBytes } }, entry);
      if (this.total > LIMITS.allBytes)
        return this.stop({ code: 'zip/all-too-large', file: '', path: [], values: { most: LIMITS.allBytes } }, entry);
      chunks.push(chunk.slice());
      if (!final) return;
      this.open.delete(name);
      this.files.set(name, joined(chunks, size));
    };
    entry.start();
  }

  private stop(finding: Finding, entry?: Entry): void {
    if (!this.isOver) this.findings.push(finding);
    this.isOver = true;
    entry?.terminate();
  }
}

function refused(findings: readonly Finding[], files: ReadonlyMap<string, Uint8Array> = new Map()): Unpacked {
  return { kind: 'refused', problems: told(findings), files };
}

function told(findings: readonly Finding[]): readonly Problem[] {
  return findings.map((finding) => problemOf(finding, { line: 1, column: 1 }));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Many programs put the folder itself into the zip: then everything stands inside it. */
function withoutFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  if (files.has('pack.yaml')) return files;
  const folders = new Set([...files.keys()].map((file) => file.slice(0, file.indexOf('/') + 1)));
  const [folder = ''] = folders;
  if (folders.size !== 1 || folder === '' || !files.has(`${folder}pack.yaml`)) return files;
  return new Map([...files].map(([file, bytes]) => [file.slice(folder.length), bytes]));
}

function printable(name: string): string {
  return shownPlain(name).slice(0, 80);
}
