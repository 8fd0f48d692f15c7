/** An Excel file part by part, for cells as no library of ours would write them. */
import { zipped } from '../../builders/zip.ts';

/** Styles by name, in their order in the file. */
const FORMATS = ['general', 'percent', 'tenths', 'date', 'hours', 'day'] as const;
const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy;@"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"><alignment/></xf><xf numFmtId="20"/><xf numFmtId="16"/></cellXfs>';

export function cell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function number(place: string, value: number, style: (typeof FORMATS)[number] = 'general'): string {
  return `<c r="${place}" s="${FORMATS.indexOf(style)}"><v>${value}</v></c>`;
}

export function row(n: number, ...cells: readonly string[]): string {
  return `<row r="${n}">${cells.join('')}</row>`;
}

/** @param prefix stands before every name, as some programs write it: `x:` */
export function aWorkbook(sheets: Readonly<Record<string, string>>, prefix = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const part = (name: string, inside: string) =>
    `<?xml version="1.0"?><${name} xmlns="${main}" xmlns:r="${office}">${inside}</${name}>`
      .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)
      .replace('xmlns=', prefix === '' ? 'xmlns=' : `xmlns:${prefix.slice(0, -1)}=`);
  const link = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const names = Object.keys(sheets);
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${links}">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': part(
      'workbook',
      `<sheets>${names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}">${names.map((_, n) => link(n + 1, 'worksheet', `worksheets/sheet${n + 1}.xml`)).join('')}${link(90, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': part('styleSheet', STYLES),
    ...Object.fromEntries(
      names.map((name, n) => [`xl/worksheets/sheet${n + 1}.xml`, part('worksheet', `<sheetData>${sheets[name]}</sheetData>`)]),
    ),
  };
  return zipped(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
