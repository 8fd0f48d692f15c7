/** Hostile files of odd seeds. */
import { noneHurts } from './hostile-opened.ts';

noneHurts(1);
