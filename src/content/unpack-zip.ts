/** Reads a zipped pack within limits: nothing is unpacked further than it may be, and no name leads out of the folder. */
import { shownPlain } from './hidden.ts';
import { isSafePath, LIMITS } from './limits.ts';
import { hasOwnContent, isAllowedFile, isTextFile } from './media.ts';
import { type Finding, type Problem, problemOf } from './problem.ts';
import { contentOf, isReadable } from './zip-content.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { folderOf, isLeftOut } from './zip-names.ts';

export type Unpacked =
  | { readonly kind: 'unpacked' /** By path inside the pack's folder. */; readonly files: ReadonlyMap<string, Uint8Array> }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      /** What could still be read where only names and kinds of files are at fault, so that the rest can be told too. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    };

export function unpackZip(bytes: Uint8Array): Unpacked {
  if (bytes.length > LIMITS.zipBytes)
    return refused([{ code: 'zip/too-large', file: '', path: [], values: { most: megabytes(LIMITS.zipBytes) } }]);
  const directory = readDirectory(bytes);
  if (directory.kind === 'fault') return refused([{ ...directory.fault, file: '', path: [] }]);
  const entries = directory.entries.filter(({ name }) => !isLeftOut(name));
  const folder = folderOf(entries.map(({ name }) => name));
  const reading = new Reading();
  for (const entry of entries) if (entry.name.startsWith(folder)) reading.take({ ...entry, name: entry.name.slice(folder.length) });
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
      texts.set(file, textOf(bytes));
    } catch {
      problems.push(...told([{ code: 'zip/not-text', file, path: [], values: { found: file } }]));
    }
  }
  return { texts, problems };
}

/** @throws for what isn't UTF-8, also where it only looks like it: plain letters in UTF-16, half of whose bytes are nothing */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new TypeError('No text has a zero in it');
  return knownLineEnds(text);
}

/** A line end of old Macs is one to YAML, but not to all who read it. */
export function knownLineEnds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** What came out of the zip so far. A file at fault is left out and told; what is damaged or too much ends the reading. */
class Reading {
  private isOver = false;
  private readonly files = new Map<string, Uint8Array>();
  /** Names without regard to capitals, as some systems have them; and the folders that files stand in. */
  private readonly taken = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly findings: Finding[] = [];
  private total = 0;

  take(entry: ZipEntry): void {
    if (this.isOver) return;
    if (this.taken.size >= LIMITS.files) {
      this.stop({ code: 'zip/files', file: '', path: [], values: { most: LIMITS.files } });
      return;
    }
    const fault = this.faultOf(entry);
    if (fault) this.findings.push({ ...fault, path: [] });
    else this.read(entry);
  }

  result(): Unpacked {
    if (this.isOver) return refused(this.findings);
    for (const [file, bytes] of this.files)
      if (!hasOwnContent(file, bytes)) this.findings.push({ code: 'zip/content', file, path: [], values: { found: file } });
    return this.findings.length > 0 ? refused(this.findings, this.files) : { kind: 'unpacked', files: this.files };
  }

  private faultOf(entry: ZipEntry): Pick<Finding, 'code' | 'file' | 'values'> | null {
    const { name, isLink, isEncrypted } = entry;
    const values = { found: printable(name) };
    if (!isSafePath(name)) return { code: 'zip/name', file: '', values };
    if (!this.isAlone(name.toLowerCase())) return { code: 'zip/twice', file: name, values };
    if (isLink) return { code: 'zip/link', file: name, values };
    if (!isAllowedFile(name)) return { code: 'zip/type', file: name, values };
    if (isEncrypted) return { code: 'zip/encrypted', file: name, values };
    return isReadable(entry) ? null : { code: 'zip/method', file: name, values };
  }

  /** Neither a file nor a folder has the name yet, nor is one of its folders a file. */
  private isAlone(name: string): boolean {
    const around = [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));
    if (this.taken.has(name) || this.folders.has(name) || around.some((folder) => this.taken.has(folder))) return false;
    this.taken.add(name);
    for (const folder of around) this.folders.add(folder);
    return true;
  }

  private read(entry: ZipEntry): void {
    const { name } = entry;
    const values = { found: name };
    const content = contentOf(entry, { one: LIMITS.fileBytes, all: LIMITS.allBytes - this.total });
    if (content instanceof Uint8Array) {
      this.total += content.length;
      this.files.set(name, content);
    } else if (content === 'too-large')
      this.stop({ code: 'zip/file-too-large', file: name, path: [], values: { found: name, most: megabytes(LIMITS.fileBytes) } });
    else if (content === 'all-too-large')
      this.stop({ code: 'zip/all-too-large', file: '', path: [], values: { most: megabytes(LIMITS.allBytes) } });
    else this.stop({ code: content === 'lies' ? 'zip/headers' : 'zip/truncated', file: '', path: [], values });
  }

  private stop(finding: Finding): void {
    if (!this.isOver) this.findings.push(finding);
    this.isOver = true;
  }
}

function refused(findings: readonly Finding[], files: ReadonlyMap<string, Uint8Array> = new Map()): Unpacked {
  return { kind: 'refused', problems: told(findings), files };
}

function told(findings: readonly Finding[]): readonly Problem[] {
  return findings.map((finding) => problemOf(finding, { line: 1, column: 1 }));
}

function megabytes(bytes: number): number {
  return bytes / (1024 * 1024);
}

function printable(name: string): string {
  return shownPlain(name).slice(0, 80);
}
