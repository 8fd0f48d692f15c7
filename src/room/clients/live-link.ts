/** Stands here until class rooms over the network do: it says that there is no server. */
import type { PackFile } from '../../core/level.ts';
import type { Plan } from '../rules/lesson.ts';
import type { TeacherLink, WallLink } from './link.ts';

export type NewClass = { readonly base: string; readonly pack: string | PackFile; readonly plan: Plan };
export type ClassKeys = { readonly code: string; readonly teacher: string; readonly wall: string };

export async function createClass(_options: NewClass): Promise<ClassKeys> {
  throw new Error('No class server answers here. Start the game with: npm start');
}

export function openTeacherLink(_options: { readonly base: string; readonly code: string; readonly teacher: string }): TeacherLink {
  throw new Error('No class server answers here. Start the game with: npm start');
}

export function openWallLink(_options: { readonly base: string; readonly code: string; readonly wall: string }): WallLink {
  throw new Error('No class server answers here. Start the game with: npm start');
}
