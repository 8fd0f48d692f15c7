/** Rows of a sheet as questions: our own columns, a teacher's, Kahoot's or Wayground's, whichever row names them. */
import { judge, knownOf, spanOf, verdict } from './build.ts';
import { cleanText } from './clean.ts';
import { type Format, type ImportedQuestion, type ImportNote, note, type QuestionDraft, type Wording } from './draft.ts';
import { isForeignHeader, readForeignRow } from './foreign-sheets.ts';
import type { Found } from './found.ts';
import { unguarded } from './guard.ts';
import { isWord, letter, type Names, wordOf } from './names.ts';
import { plainColumnsOf } from './plain-columns.ts';
import { readPlainRow } from './plain-row.ts';

/** Cells of one row, and the line it begins on. */
export type Row = { readonly line: number; readonly cells: readonly string[] };
export type Columns = ReadonlyMap<string, number>;

export type Sheet = {
  readonly format: Extract<Format, 'kahoot' | 'wayground'> | 'own' | null;
  readonly questions: readonly ImportedQuestion[];
  /** About the sheet as a whole. */
  readonly notes: readonly ImportNote[];
};

/** So far down a row that names the columns is looked for: Kahoot's template opens with a picture and a few lines. */
const HEADER_WITHIN = 30;
/** More than all of ours in a dozen languages. */
const COLUMNS_MOST = 1_000;

export function readSheet(rows: readonly Row[], language: string, names: Names): Sheet {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsOf(row.cells);
    const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const foreign = isForeignHeader(columns);
    const plain = plainColumnsOf(row.cells);
    // Kahoot's and Wayground's names are much like a teacher's: which are all a teacher's are.
    const format = foreign && plain?.strange.length !== 0 ? foreign : null;
    const judged = (read: (one: Row) => Found | null) =>
      below.flatMap((one) => {
        const found = read(one);
        return found ? [judge(found, names)] : [];
      });
    if (format) return { format, questions: judged((one) => readForeignRow(format, columns, one, language)), notes: [] };
    if (isOwnHeader(columns))
      return { format: 'own', questions: below.map((one) => new OwnRow(columns, one, language).read(names)), notes: [] };
    if (plain) {
      const strange = plain.strange.length > 0 ? [note('file/columns', { found: plain.strange.slice(0, 12).join(', ') })] : [];
      return { format: 'own', questions: judged((one) => readPlainRow(plain.columns, one, language)), notes: strange };
    }
  }
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
  const found = first
    .filter((cell) => cell.trim() !== '')
    .join(', ')
    .slice(0, 80);
  return { format: null, questions: [], notes: [note('file/header', { found: found || '—' })] };
}

function columnsOf(cells: readonly string[]): Columns {
  const columns = new Map<string, number>();
  cells.slice(0, COLUMNS_MOST).forEach((cell, n) => {
    const name = cell.replace(/\s+/g, ' ').trim().toLowerCase();
    if (name !== '' && !columns.has(name)) columns.set(name, n);
  });
  return columns;
}

function isOwnHeader(columns: Columns): boolean {
  const all = [...columns.keys()];
  return (
    all.some((name) => /^asks( ?\[|$)/.test(name)) && (columns.has('kind') || all.some((name) => /^(pick|item|pair|answer)/.test(name)))
  );
}

type Kind = QuestionDraft['kind'];
const KINDS: readonly Kind[] = ['choice', 'multiple', 'order', 'match', 'categorise', 'number', 'hottext'];
const YES = /^(yes|y|x|true|1|да|д|✓|✔)$/i;
const PARTS_MOST = 50;

/** One row of our own sheet. */
class OwnRow {
  private readonly columns: Columns;
  private readonly row: Row;
  private readonly language: string;
  private readonly notes: ImportNote[] = [];

  constructor(columns: Columns, row: Row, language: string) {
    this.columns = columns;
    this.row = row;
    this.language = language;
  }

  read(names: Names): ImportedQuestion {
    const asks = this.words('asks');
    if (Object.keys(asks).length === 0) this.notes.push(note('question/asks'));
    const title = Object.values(asks)[0] ?? this.cell('id');
    const body = this.body(this.common(asks));
    const question = body && { ...body, id: names.give(body.id, Object.values(asks)[0] ?? '') };
    return verdict({ line: this.row.line, title, question, notes: this.notes });
  }

  private common(asks: Wording) {
    const ledger = this.cell('ledger').toLowerCase();
    const about = this.cell('about').toLowerCase();
    return {
      id: this.cell('id'),
      tags: [
        ...new Set(
          this.cell('tags')
            .split(/[\s,;]+/)
            .map(wordOf),
        ),
      ].filter((tag) => tag !== ''),
      asks,
      ...knownOf(ledger, about, this.cell('claim')),
      ...this.maybe('deciding'),
      ...this.maybe('right'),
    } as const;
  }

  private body(common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const kind = this.kind();
    switch (kind) {
      case 'choice':
      case 'multiple':
        return this.picks(kind, common);
      case 'order': {
        const items = this.parts('item', (n) => this.says(`item${n}`, `item${n}_id`));
        return this.count(items, 2, 8) ? { ...common, kind, items: this.withIds(items), ...this.maybe('wrong') } : null;
      }
      case 'match': {
        const pairs = this.parts('pair', (n) => {
          const [left, right] = [this.words(`pair${n}_left`), this.words(`pair${n}_right`)];
          return isSaid(left) && isSaid(right) ? { id: this.cell(`pair${n}_id`), left, right } : null;
        });
        return this.count(pairs, 2, 8) ? { ...common, kind, pairs: this.withIds(pairs), ...this.maybe('wrong') } : null;
      }
      case 'categorise':
        return this.bins(common);
      case 'number':
        return this.number(common);
      case 'hottext': {
        const feedback = this.parts('sentence', (n) => {
          const said = this.words(`sentence${n}_feedback`);
          return isSaid(said) ? ([this.cell(`sentence${n}`), said] as const) : null;
        });
        const extra = feedback.length > 0 ? { feedback: Object.fromEntries(feedback) } : {};
        return { ...common, kind, passage: this.cell('passage'), ...this.maybe('wrong'), ...extra };
      }
      default:
        this.notes.push(note('question/kind', { found: this.cell('kind').slice(0, 40) || '—' }));
        return null;
    }
  }

  /** As it says, or by what is filled in. */
  private kind(): Kind | null {
    const said = this.cell('kind').toLowerCase();
    if (said !== '') return KINDS.find((kind) => kind === said) ?? null;
    if (this.cell('answer') !== '') return 'number';
    const rights = this.parts('pick', (n) => (YES.test(this.cell(`pick${n}_right`)) ? n : null)).length;
    return rights === 0 ? null : rights === 1 ? 'choice' : 'multiple';
  }

  private picks(kind: 'choice' | 'multiple', common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const picks = this.parts('pick', (n) => {
      const part = this.says(`pick${n}`, `pick${n}_id`);
      const [misreading, opens] = [this.cell(`pick${n}_misreading`), this.cell(`pick${n}_opens`)];
      return (
        part && {
          ...part,
          ...(YES.test(this.cell(`pick${n}_right`)) ? { right: true as const } : {}),
          ...this.maybe(`pick${n}_feedback`, 'feedback'),
          ...(misreading === '' ? {} : { misreading }),
          ...(opens === '' ? {} : { opens: opens === '-' ? [] : opens.split(/[\s,;]+/) }),
        }
      );
    });
    const rights = picks.filter((pick) => pick.right).length;
    if (rights === 0) this.notes.push(note('right/none'));
    if (rights > 1 && kind === 'choice') this.notes.push(note('right/several', { found: rights }));
    if (rights > 0 && rights === picks.length) this.notes.push(note('right/all'));
    if (!this.count(picks, 2, 8)) return null;
    return { ...common, kind: rights > 1 ? 'multiple' : kind, picks: this.withIds(picks) };
  }

  private bins(common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const bins = this.withIds(
      this.parts('bin', (n) => this.says(`bin${n}`, `bin${n}_id`)),
      'bin-',
    );
    const items = this.parts('item', (n) => {
      const part = this.says(`item${n}`, `item${n}_id`);
      const named = this.cell(`item${n}_bin`);
      const bin = bins.find(({ id, says }) => id === named || Object.values(says).includes(named)) ?? bins[Number(named) - 1];
      if (part && !bin) this.notes.push(note('right/unknown', { found: named.slice(0, 40) }));
      return part && { ...part, bin: bin?.id ?? '', ...this.maybe(`item${n}_feedback`, 'feedback') };
    });
    if (!this.count(bins, 2, 6) || !this.count(items, 2, 12)) return null;
    return { ...common, kind: 'categorise', bins, items: this.withIds(items), ...this.maybe('wrong') };
  }

  private number(common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const answer = this.whole('answer');
    if (answer === null)
      this.notes.push(this.cell('answer') === '' ? note('right/none') : note('number/whole', { found: this.cell('answer').slice(0, 40) }));
    const near = this.parts('near', (n) => {
      const is = this.whole(`near${n}`);
      const misreading = this.cell(`near${n}_misreading`);
      const feedback = this.words(`near${n}_feedback`);
      return is === null || !isSaid(feedback) ? null : { is, feedback, ...(misreading === '' ? {} : { misreading }) };
    });
    if (answer === null) return null;
    const span = spanOf(undefined, [answer, ...near.map(({ is }) => is)]);
    const [min, max] = [this.whole('min') ?? span.min, this.whole('max') ?? span.max];
    return { ...common, kind: 'number', answer, min, max, near, ...this.maybe('wrong') };
  }

  private cell(column: string): string {
    const at = this.columns.get(column);
    return at === undefined ? '' : unguarded(this.row.cells[at] ?? '').trim();
  }

  private whole(column: string): number | null {
    // Spaces between thousands, and a minus sign as typographers set it.
    const text = this.cell(column)
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace('\u2212', '-');
    return /^[+-]?\d{1,10}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null;
  }

  /** The text of `column [language]`, and of `column` alone in the language that the import is for. */
  private words(column: string): Wording {
    const entries: [string, string][] = [];
    const take = (language: string, at: number) => {
      const { text, isCleaned } = cleanText(unguarded(this.row.cells[at] ?? ''));
      if (isCleaned) this.notes.push(note('text/cleaned'));
      if (text !== '' && !entries.some(([known]) => known === language)) entries.push([language, text]);
    };
    for (const [language, at] of this.languagesOf(column)) take(language, at);
    return Object.fromEntries(entries);
  }

  private languagesOf(column: string): readonly (readonly [string, number])[] {
    const exact = this.columns.get(column);
    const named = [...this.columns].flatMap(([name, at]) => {
      const rest = name.startsWith(column) ? name.slice(column.length) : '';
      const [, code] = /^ ?\[ ?([a-z]{2,3}(?:-[a-z0-9]{2,8})*) ?\]$/.exec(rest) ?? [];
      return code === undefined ? [] : [[languageCode(code), at] as const];
    });
    return exact === undefined ? named : [...named, [this.language, exact]];
  }

  private maybe<K extends string>(column: K): { readonly [key in K]?: Wording };
  private maybe<K extends string>(column: string, key: K): { readonly [key in K]?: Wording };
  private maybe(column: string, key: string = column): Readonly<Record<string, Wording>> {
    const said = this.words(column);
    return isSaid(said) ? { [key]: said } : {};
  }

  private says(column: string, id: string): { readonly id: string; readonly says: Wording } | null {
    const says = this.words(column);
    return isSaid(says) ? { id: this.cell(id), says } : null;
  }

  /** What is found at `name1`, `name2` and so on; gaps are passed over. */
  private parts<T>(name: string, read: (n: number) => T | null): T[] {
    const last = Math.max(
      0,
      ...[...this.columns.keys()].map((column) => Number(new RegExp(`^${name}(\\d{1,2})(?!\\d)`).exec(column)?.[1] ?? 0)),
    );
    return Array.from({ length: Math.min(last, PARTS_MOST) }, (_, n) => read(n + 1)).filter((part) => part !== null);
  }

  /** Ids that are missing or stand there twice are given anew; one that stands there is nobody else's. */
  private withIds<T extends { readonly id: string }>(parts: readonly T[], prefix = ''): T[] {
    const written = new Set(parts.map(({ id }) => id).filter(isWord));
    const taken = new Set<string>();
    return parts.map((part, n) => {
      let id = isWord(part.id) ? part.id : `${prefix}${letter(n)}`;
      while (taken.has(id) || (id !== part.id && written.has(id))) id = `${id}-2`;
      taken.add(id);
      return { ...part, id };
    });
  }

  private count(parts: readonly unknown[], least: number, most: number): boolean {
    if (parts.length < least) this.notes.push(note('parts/few', { least, found: parts.length }));
    if (parts.length > most) this.notes.push(note('parts/many', { most, found: parts.length }));
    return parts.length >= least && parts.length <= most;
  }
}

/** Columns' names are read in small letters; codes aren't written so: `pt-BR`, `sr-Latn`. */
function languageCode(code: string): string {
  return code
    .split('-')
    .map((part, n) =>
      n === 0
        ? part
        : part.length === 2
          ? part.toUpperCase()
          : part.length === 4
            ? `${part.charAt(0).toUpperCase()}${part.slice(1)}`
            : part,
    )
    .join('-');
}

function isSaid(wording: Wording): boolean {
  return Object.keys(wording).length > 0;
}
