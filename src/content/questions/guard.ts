/** Keeps a spreadsheet from taking a text for a formula, and takes the guard off again. */

const DANGEROUS = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

export function guarded(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
