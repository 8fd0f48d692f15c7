/** The program's own controls: everything that can be pressed and isn't an intent of the game. Parity leaves out exactly these. */

/** Where a control is met. */
export type Where =
  | 'title'
  | 'bar'
  | 'panel'
  | 'road'
  | 'packs'
  | 'settings'
  | 'profiles'
  | 'help'
  | 'here'
  | 'credits'
  | 'notice'
  | 'take-over'
  | 'review'
  | 'campaign-end'
  | 'look-back'
  | 'compare'
  | 'friends'
  | 'terms';

export type ProgramControl = { readonly id: string; readonly where: readonly Where[] };

/** By the value of `data-program`. */
export const PROGRAM_CONTROLS = [
  { id: 'begin', where: ['title'] },
  { id: 'continue', where: ['title', 'road'] },
  { id: 'review', where: ['title', 'review'] },
  { id: 'road', where: ['title', 'bar'] },
  { id: 'desk', where: ['road'] },
  { id: 'start-level', where: ['road'] },
  { id: 'help', where: ['title', 'bar', 'here'] },
  { id: 'settings', where: ['title', 'bar'] },
  { id: 'profiles', where: ['title', 'settings'] },
  { id: 'packs', where: ['title'] },
  { id: 'teach', where: ['title'] },
  { id: 'credits', where: ['title', 'help'] },
  { id: 'language', where: ['title', 'bar', 'settings'] },
  { id: 'home', where: ['bar'] },
  { id: 'skip', where: ['bar'] },
  { id: 'mute', where: ['bar', 'settings'] },
  { id: 'music', where: ['settings'] },
  { id: 'volume', where: ['settings'] },
  { id: 'theme', where: ['settings'] },
  { id: 'text-size', where: ['settings'] },
  { id: 'motion', where: ['settings'] },
  { id: 'contrast', where: ['settings'] },
  { id: 'face', where: ['settings'] },
  { id: 'save-state', where: ['bar'] },
  { id: 'export', where: ['settings', 'profiles', 'notice'] },
  { id: 'import', where: ['profiles'] },
  { id: 'play-as', where: ['profiles'] },
  { id: 'profile-name', where: ['profiles'] },
  { id: 'create-profile', where: ['profiles'] },
  { id: 'rename-profile', where: ['profiles'] },
  { id: 'remove-profile', where: ['profiles'] },
  { id: 'keep-profile', where: ['profiles'] },
  { id: 'play-pack', where: ['packs'] },
  { id: 'pack-road', where: ['packs'] },
  { id: 'remove-pack', where: ['packs'] },
  { id: 'remove-pack-saves', where: ['packs'] },
  { id: 'keep-pack', where: ['packs'] },
  { id: 'open-pack', where: ['packs'] },
  { id: 'open-pack-folder', where: ['packs'] },
  { id: 'pack-address', where: ['packs'] },
  { id: 'open-address', where: ['packs'] },
  { id: 'to-desk', where: ['packs'] },
  { id: 'to-class', where: ['packs'] },
  { id: 'cancel-pack', where: ['packs'] },
  { id: 'replace-pack', where: ['packs'] },
  { id: 'pack-done', where: ['packs'] },
  { id: 'pack-warnings', where: ['packs'] },
  { id: 'show-place', where: ['packs'] },
  { id: 'copy-report', where: ['packs'] },
  { id: 'report-text', where: ['packs'] },
  { id: 'persist', where: ['notice', 'settings'] },
  { id: 'take-over', where: ['take-over'] },
  { id: 'leave-taken', where: ['take-over'] },
  { id: 'retry', where: ['notice'] },
  { id: 'update', where: ['notice'] },
  { id: 'dismiss', where: ['notice'] },
  { id: 'close', where: ['settings', 'profiles', 'packs', 'help', 'credits', 'road', 'friends'] },
  { id: 'glossary', where: ['credits', 'terms'] },
  { id: 'statement', where: ['credits'] },
  { id: 'take-along', where: ['settings'] },
  { id: 'leave', where: ['panel', 'review', 'campaign-end'] },
  { id: 'stay', where: ['panel', 'road'] },
  { id: 'sure', where: ['panel', 'road'] },
  { id: 'skip-call', where: ['panel'] },
  { id: 'next', where: ['panel'] },
  { id: 'campaign-end', where: ['panel', 'road'] },
  { id: 'reflection', where: ['panel', 'campaign-end'] },
  { id: 'print', where: ['campaign-end'] },
  { id: 'back', where: ['campaign-end'] },
  { id: 'look-back', where: ['panel', 'road'] },
  { id: 'lay-beside', where: ['panel', 'look-back'] },
  { id: 'end-look-back', where: ['look-back'] },
  { id: 'which-run', where: ['look-back'] },
  { id: 'scrub', where: ['look-back'] },
  { id: 'step-back', where: ['look-back'] },
  { id: 'step-on', where: ['look-back'] },
  { id: 'to-step', where: ['look-back', 'compare'] },
  { id: 'what-if', where: ['look-back'] },
  { id: 'go-on-what-if', where: ['look-back', 'road'] },
  { id: 'let-stand', where: ['look-back'] },
  { id: 'copy-code', where: ['look-back'] },
  { id: 'save-run', where: ['look-back'] },
  { id: 'back-to-one', where: ['compare'] },
  { id: 'to-first', where: ['compare'] },
  { id: 'friends', where: ['road'] },
  { id: 'run-code', where: ['look-back', 'friends'] },
  { id: 'open-run', where: ['friends'] },
  { id: 'open-run-file', where: ['friends'] },
  { id: 'here', where: ['panel'] },
  { id: 'go-to', where: ['here'] },
  { id: 'terms', where: ['panel'] },
  { id: 'gloss', where: ['panel'] },
  { id: 'note-seen', where: ['panel'] },
  { id: 'notes-skip', where: ['panel'] },
  { id: 'notes-again', where: ['here', 'settings'] },
  { id: 'read-aloud', where: ['panel'] },
  { id: 'read-back', where: ['panel'] },
  { id: 'read-pause', where: ['panel'] },
  { id: 'read-on', where: ['panel'] },
  { id: 'read-line', where: ['panel'] },
  { id: 'read-stop', where: ['panel'] },
  { id: 'reads-aloud', where: ['settings'] },
  { id: 'pace', where: ['settings'] },
  { id: 'glosses', where: ['settings'] },
  { id: 'keys', where: ['settings'] },
  { id: 'notes', where: ['settings'] },
  { id: 'scan', where: ['settings'] },
  { id: 'scan-pace', where: ['settings'] },
] as const satisfies readonly ProgramControl[];

export type ProgramControlId = (typeof PROGRAM_CONTROLS)[number]['id'];
