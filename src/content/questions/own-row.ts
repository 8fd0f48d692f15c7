/** One row of our own sheet as a question. */
import { areApart, bothIn, knownOf, spanOf, verdict } from './build.ts';
import { notesOf } from './cell-notes.ts';
import { type ImportedQuestion, type ImportNote, note, type QuestionDraft, type Wording } from './draft.ts';
import { isWord, letter, type Names, wordOf } from './names.ts';
import { isSaid, OwnCells } from './own-cells.ts';
import { ownWord } from './own-names.ts';
import type { Columns, Row } from './sheet-read.ts';

type Kind = QuestionDraft['kind'];
const KINDS: readonly Kind[] = ['choice', 'multiple', 'order', 'match', 'categorise', 'number', 'hottext'];
const YES = /^(yes|y|x|х|v|true|right|correct|1|1[.,]0+|\+|да|д|истина|верно|правильно|✓|✔|✔️|✅|☑|☑️)$/i;
const NO = /^(|no|n|false|wrong|incorrect|0|0[.,]0+|[-–—]|нет|н|ложь|неверно|неправильно|✗|✘|❌)$/i;

/** One row of our own sheet. */
export class OwnRow {
  private readonly line: number;
  private readonly cells: OwnCells;
  private readonly notes: ImportNote[] = [];

  constructor(columns: Columns, row: Row, language: string, dates: ReadonlySet<string>) {
    this.line = row.line;
    this.notes.push(...(row.notes ?? []), ...notesOf(row.cells, dates));
    this.cells = new OwnCells(columns, row, language, this.notes);
  }

  read(names: Names): ImportedQuestion {
    const asks = this.cells.words('asks');
    if (Object.keys(asks).length === 0) this.notes.push(note('question/asks'));
    const title = Object.values(asks)[0] ?? this.cells.cell('id');
    const body = this.body(this.common(asks));
    const question = body && { ...body, id: names.give(body.id, Object.values(asks)[0] ?? '') };
    return verdict({ line: this.line, title, question, notes: this.notes });
  }

  private common(asks: Wording) {
    const ledger = ownWord('ledger', this.cells.cell('ledger').toLowerCase());
    const about = ownWord('about', this.cells.cell('about').toLowerCase());
    return {
      id: this.cells.cell('id'),
      tags: [
        ...new Set(
          this.cells
            .cell('tags')
            .split(/[\s,;]+/)
            .map(wordOf),
        ),
      ].filter((tag) => tag !== ''),
      asks,
      ...knownOf(ledger, about, this.cells.cell('claim')),
      ...this.cells.maybe('deciding'),
      ...this.cells.maybe('right'),
    } as const;
  }

  private body(common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const kind = this.kind();
    switch (kind) {
      case 'choice':
      case 'multiple':
        return this.picks(kind, common);
      case 'order': {
        const items = this.cells.parts('item', (n) => this.cells.says(`item${n}`, `item${n}_id`));
        areApart(saidOf(items), this.notes);
        return this.count(items, 2, 8) ? { ...common, kind, items: this.withIds(items), ...this.cells.maybe('wrong') } : null;
      }
      case 'match': {
        const pairs = this.cells.parts('pair', (n) => {
          const [left, right] = [this.cells.words(`pair${n}_left`), this.cells.words(`pair${n}_right`)];
          // Half a pair.
          if (isSaid(left) !== isSaid(right)) this.notes.push(note('parts/empty'));
          return isSaid(left) && isSaid(right) ? { id: this.cells.cell(`pair${n}_id`), left, right } : null;
        });
        const lefts = pairs.map(({ left }) => left);
        areApart(lefts, this.notes);
        return this.count(pairs, 2, 8) ? { ...common, kind, pairs: this.withIds(pairs), ...this.cells.maybe('wrong') } : null;
      }
      case 'categorise':
        return this.bins(common);
      case 'number':
        return this.number(common);
      case 'hottext': {
        const feedback = this.cells.parts('sentence', (n) => {
          const said = this.cells.words(`sentence${n}_feedback`);
          return isSaid(said) ? ([this.cells.cell(`sentence${n}`), said] as const) : null;
        });
        const extra = feedback.length > 0 ? { feedback: Object.fromEntries(feedback) } : {};
        return { ...common, kind, passage: this.cells.cell('passage'), ...this.cells.maybe('wrong'), ...extra };
      }
      default:
        this.notes.push(note('question/kind', { found: this.cells.cell('kind').slice(0, 40) || '—' }));
        return null;
    }
  }

  /** As it says, or by what is filled in. */
  private kind(): Kind | null {
    const said = ownWord('kind', this.cells.cell('kind').toLowerCase());
    if (said !== '') return KINDS.find((kind) => kind === said) ?? null;
    if (this.cells.cell('answer') !== '') return 'number';
    const rights = this.cells.parts('pick', (n) => (this.isRight(n) ? n : null)).length;
    return rights === 0 ? null : rights === 1 ? 'choice' : 'multiple';
  }

  /** What is neither yes nor no isn't guessed at. */
  private isRight(n: number): boolean {
    const said = this.cells.cell(`pick${n}_right`);
    if (!YES.test(said) && !NO.test(said)) this.notes.push(note('right/unknown', { found: said.slice(0, 40) }));
    return YES.test(said);
  }

  private picks(kind: 'choice' | 'multiple', common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const picks = this.cells.parts('pick', (n) => {
      const part = this.cells.says(`pick${n}`, `pick${n}_id`);
      const [misreading, opens] = [this.cells.cell(`pick${n}_misreading`), this.cells.cell(`pick${n}_opens`)];
      return (
        part && {
          ...part,
          ...(this.isRight(n) ? { right: true as const } : {}),
          ...this.cells.maybe(`pick${n}_feedback`, 'feedback'),
          ...(misreading === '' ? {} : { misreading }),
          ...(opens === '' ? {} : { opens: opens === '-' ? [] : opens.split(/[\s,;]+/) }),
        }
      );
    });
    const rights = picks.filter((pick) => pick.right).length;
    if (rights === 0) this.notes.push(note('right/none'));
    if (rights > 1 && kind === 'choice') this.notes.push(note('right/several', { found: rights }));
    if (rights > 0 && rights === picks.length) this.notes.push(note('right/all'));
    const both = bothIn(picks);
    if (both !== null) this.notes.push(note('right/both', { found: both }));
    if (!this.count(picks, 2, 8)) return null;
    return { ...common, kind: rights > 1 ? 'multiple' : kind, picks: this.withIds(picks) };
  }

  private bins(common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const bins = this.withIds(
      this.cells.parts('bin', (n) => this.cells.says(`bin${n}`, `bin${n}_id`)),
      'bin-',
    );
    const items = this.cells.parts('item', (n) => {
      const part = this.cells.says(`item${n}`, `item${n}_id`);
      const named = this.cells.cell(`item${n}_bin`);
      const bin = bins.find(({ id, says }) => id === named || Object.values(says).includes(named)) ?? bins[Number(named) - 1];
      if (part && !bin) this.notes.push(note('right/unknown', { found: named.slice(0, 40) }));
      return part && { ...part, bin: bin?.id ?? '', ...this.cells.maybe(`item${n}_feedback`, 'feedback') };
    });
    areApart(saidOf(items), this.notes);
    if (!this.count(bins, 2, 6) || !this.count(items, 2, 12)) return null;
    return { ...common, kind: 'categorise', bins, items: this.withIds(items), ...this.cells.maybe('wrong') };
  }

  private number(common: ReturnType<OwnRow['common']>): QuestionDraft | null {
    const answer = this.cells.whole('answer');
    if (answer === null)
      this.notes.push(
        this.cells.cell('answer') === '' ? note('right/none') : note('number/whole', { found: this.cells.cell('answer').slice(0, 40) }),
      );
    const near = this.cells.parts('near', (n) => {
      const is = this.cells.whole(`near${n}`);
      const misreading = this.cells.cell(`near${n}_misreading`);
      const feedback = this.cells.words(`near${n}_feedback`);
      return is === null || !isSaid(feedback) ? null : { is, feedback, ...(misreading === '' ? {} : { misreading }) };
    });
    if (answer === null) return null;
    const span = spanOf(undefined, [answer, ...near.map(({ is }) => is)]);
    const [min, max] = [this.cells.whole('min') ?? span.min, this.cells.whole('max') ?? span.max];
    return { ...common, kind: 'number', answer, min, max, near, ...this.cells.maybe('wrong') };
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

function saidOf(parts: readonly { readonly says: Wording }[]): readonly Wording[] {
  return parts.map(({ says }) => says);
}
