/** Where the parts of the built site lie: what only the desk and the paper page need stands apart, so that nobody takes it along who was never there. */

export const NAMES = 'assets/[name]-[hash].js';
export const DESK_NAMES = 'assets/desk/[name]-[hash].js';
export const CLASS_NAMES = 'assets/class/[name]-[hash].js';
export const DESK_PAGES: ReadonlySet<string> = new Set(['desk', 'paper']);
export const CLASS_PAGES: ReadonlySet<string> = new Set(['join', 'class', 'wall']);
export const DESK_WORKERS = /^(?:bring|check|import|road)-worker/;

const OF_THE_DESK =
  /[\\/]src[\\/]desk[\\/]|[\\/]src[\\/]content[\\/](?:edit|questions)[\\/]|virtual:pack-(?:text|guide)|[\\/]node_modules[\\/](?:@codemirror|@lezer|@dagrejs|@marijn|style-mod|crelt|w3c-keyname|read-excel-file|gift-pegjs|fast-xml-|htmlparser2|dom|entities)/;

/** With what a lesson needs even without a network: its report's charts and files, and the reader of QR codes. The desk has some of it, too. */
const OF_THE_CLASS =
  /[\\/]src[\\/]room[\\/]|[\\/]src[\\/]content[\\/]questions[\\/]guard\.|[\\/]node_modules[\\/](?:@colyseus|papaparse|write-excel-file|chart\.js|@kurkle|@zxing)[\\/]/;
const OF_THE_GAME = /[\\/]src[\\/](?:main|panels|stage|audio|core|saves)[\\/]/;

/** Comes before `isDesks`: what both need, both find here. */
export function isClass(moduleIds: readonly string[]): boolean {
  return moduleIds.some((id) => OF_THE_CLASS.test(id)) && !moduleIds.some((id) => OF_THE_GAME.test(id));
}

/** Whether nothing of the game stands in it. */
export function isDesks(moduleIds: readonly string[]): boolean {
  return moduleIds.length > 0 && moduleIds.some((id) => OF_THE_DESK.test(id)) && !moduleIds.some((id) => OF_THE_GAME.test(id));
}
