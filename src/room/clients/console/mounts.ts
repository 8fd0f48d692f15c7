/** The parts that stand beside a lesson, each fetched when it is asked for. */
import type { Pack } from '../../../core/level.ts';
import { lessonFrom } from '../../rules/log.ts';
import type { LocalLesson } from '../local-link.ts';
import type { Mount } from './apart-place.tsx';
import type { Brought } from './brought.ts';
import type { OpenLesson } from './lessons.ts';

type Offer = (blob: Blob, name: string) => void;
type ReportWanted = {
  readonly pack: Pack;
  /** Null where everybody played alone. */
  readonly open: OpenLesson | null;
  readonly brought: () => Promise<Brought>;
  readonly language: string;
  readonly offer: Offer;
  readonly onDelete: () => void | Promise<void>;
};

export function reportMount({ pack, open, brought, language, offer, onDelete }: ReportWanted): Mount {
  return async (element) => {
    const [{ mountReport }, log, { results }] = await Promise.all([
      import('../../report/mount-report.tsx'),
      open?.link.takeLog(),
      brought(),
    ]);
    const lesson = log ? lessonFrom(pack, log) : null;
    const when = open ? { heldAt: open.kept.changedAt } : {};
    return mountReport(element, { pack, lesson, brought: results, language, offer, onDelete, ...when }).end;
  };
}

/** @param onCount told how many there are, first and after each that comes or goes */
export function collectMount(pack: Pack, language: string, brought: () => Promise<Brought>, onCount: (n: number) => void): Mount {
  return async (element) => {
    const [{ mountCollect }, kept] = await Promise.all([import('../../results/mount-collect.tsx'), brought()]);
    onCount(kept.results.length);
    const onResults = (results: typeof kept.results) => {
      onCount(results.length);
      return kept.put(results);
    };
    return mountCollect(element, { pack, language, results: kept.results, onResults });
  };
}

/** @param code of this lesson at the wall's pace: with it the words can be worked out again */
export function paceMount(pack: Pack, language: string, code: string): Mount {
  return async (element) => {
    const here = new URL('./', location.href).href;
    // Who might know a better address is asked over the network; without one this page's own is what there is.
    const site = import('../live-class.ts').then(({ siteForOthers }) => siteForOthers(here)).catch(() => here);
    const { mountPaceList } = await import('../../pace/pace-list.tsx');
    return mountPaceList(element, { pack, code, language, game: new URL('./index.html', await site).href });
  };
}

export function sharedMount(local: LocalLesson, language: string, onLanguage: (language: string) => void, onLeave: () => void): Mount {
  return async (element) => {
    const { mountSharedDevice } = await import('../shared-device/mount.tsx');
    return mountSharedDevice(element, local.host, { language, onLanguage, onLook: local.onChange, onLeave });
  };
}
