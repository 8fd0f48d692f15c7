/** Cells of an Excel sheet as they are shown: 50% and not 0.5, 9:30 and not a fraction of a day, and none where nothing stands. */

/** How numbers of a style are shown. */
type Shown = { readonly kind: 'percent'; readonly decimals: number } | { readonly kind: 'date'; readonly code: string };
export type SheetStyle = { readonly shown: readonly (Shown | null)[]; readonly from1904: boolean; readonly language: string };

/** Formats that have numbers instead of a code. */
const KNOWN: Readonly<Record<number, string>> = {
  ...{
    9: '0%',
    10: '0.00%',
    14: 'd.m.y',
    15: 'd.m.y',
    16: 'd.m',
    17: 'm.y',
    18: 'h:m',
    19: 'h:m:s',
    20: 'h:m',
    21: 'h:m:s',
    22: 'd.m.y h:m',
  },
  ...{ 45: 'm:s', 46: '[h]:m:s', 47: 'm:s' },
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'd.m.y'])),
};

export function styleOf(files: ReadonlyMap<string, string>, language: string): SheetStyle {
  const styles = files.get('xl/styles.xml') ?? '';
  const codes = new Map(
    [...styles.matchAll(/<numFmt\s[^<>]*>/g)].map(([tag]) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode')] as const),
  );
  const from = styles.indexOf('<cellXfs');
  const formats = from < 0 ? '' : styles.slice(from, styles.indexOf('</cellXfs>', from));
  const shown = [...formats.matchAll(/<xf\s[^<>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId'));
    return shownBy(codes.get(id) ?? KNOWN[id] ?? '');
  });
  const from1904 = /<workbookPr\b[^<>]*\bdate1904="(1|true)"/.test(files.get('xl/workbook.xml') ?? '');
  return { shown, from1904, language };
}

function shownBy(code: string): Shown | null {
  const [positive = ''] = code.split(';');
  const bare = positive.replace(/&quot;[\s\S]*?&quot;|"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|AM\/PM|A\/P/gi, '').toLowerCase();
  if (bare.includes('%')) return { kind: 'percent', decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0 };
  return /[dyhs]|m{3}/.test(bare) && !/general|[#?]/.test(bare) ? { kind: 'date', code: bare } : null;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Up to its own end and never past the next cell, so that damage costs no more time than its length. */
const CELL = /<c(?=[\s/>])([^<>]*?)(?:\/>|>([^<]*(?:<(?!\/?c[\s/>])[^<]*)*)<\/c>)/g;

/** Rows and cells with their places, which some programs leave to be counted. */
function placed(sheet: string): string {
  if (!/<(row|c)(?![^<>]*\sr=)[\s>/]/.test(sheet)) return sheet;
  let [row, column] = [0, 0];
  return sheet.replace(/<(row|c)\b([^<>]*)>/g, (tag, name: string, attributes: string) => {
    const place = attribute(` ${attributes}`, 'r');
    if (name === 'row') {
      row = place === '' ? row + 1 : Number(place);
      column = 0;
    } else
      column =
        place === '' ? column + 1 : [...(/^[A-Z]+/.exec(place)?.[0] ?? '')].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
    return place === '' ? `<${name} r="${name === 'row' ? row : `${lettersOf(column)}${row}`}"${attributes}>` : tag;
  });
}

function lettersOf(column: number): string {
  return column === 0 ? '' : `${lettersOf(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** The sheet with cells as they are shown, and without those in which nothing stands. */
export function shownCells(sheet: string, style: SheetStyle, onDate: (text: string) => void): string {
  return placed(sheet)
    .replace(CELL, (cell, attributes: string, inside = '') => {
      const value = /<v\b[^<>]*>([^<]*)<\/v>/.exec(inside)?.[1]?.trim() ?? '';
      if (value === '' && !/<is\b/.test(inside)) return '';
      const type = attribute(` ${attributes}`, 't');
      if (type === 'e') return textCell(attributes, value);
      const shown = type === '' || type === 'n' ? style.shown[Number(attribute(` ${attributes}`, 's') || 0)] : null;
      const number = Number(value);
      if (!shown || !Number.isFinite(number)) return cell;
      const text = shown.kind === 'percent' ? percent(number, shown.decimals, style.language) : dateText(number, shown.code, style);
      if (shown.kind === 'date') onDate(text);
      return textCell(attributes, text);
    })
    .replace(/<row\b[^<>]*(?:\/>|>\s*<\/row>)/g, '');
}

function textCell(attributes: string, text: string): string {
  const place = /\sr="[A-Z]+\d+"/.exec(` ${attributes}`)?.[0] ?? '';
  return `<c${place} t="str"><v>${text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;')}</v></c>`;
}

function percent(number: number, decimals: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: decimals, minimumFractionDigits: decimals }).format(
    number,
  );
}

const DAY = 86_400_000;

function dateText(days: number, code: string, { from1904, language }: SheetStyle): string {
  const has = (part: RegExp) => part.test(code);
  // Excel's year 1900 has a 29th of February: before it, days are one further.
  const since = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const at = new Date(Math.round((since + days * DAY) / 1000) * 1000);
  if (Number.isNaN(at.getTime())) return String(days);
  const isLong = /\[h+\]/.test(code) || (!has(/[dy]/) && days >= 1);
  const hours = isLong ? Math.floor(days * 24 + 1e-9) : at.getUTCHours();
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = has(/[hs]/)
    ? `${hours}:${two(at.getUTCMinutes())}${has(/s/) && at.getUTCSeconds() > 0 ? `:${two(at.getUTCSeconds())}` : ''}`
    : '';
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...(has(/y/) && { year: 'numeric' }),
    ...(has(/d/) && { day: 'numeric' }),
    month: 'long',
  });
  return [has(/[dy]|m{3}/) ? date.format(at) : '', clock].filter((part) => part !== '').join(', ');
}
