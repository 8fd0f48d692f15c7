/** The parts that stand beside a lesson, each fetched when it is asked for. */
import type { Pack } from '../../../core/level.ts';
import type { Result } from '../../results/result.ts';
import { lessonFrom } from '../../rules/log.ts';
import type { LocalLesson } from '../local-link.ts';
import type { Mount } from './apart-place.tsx';
import type { OpenLesson } from './lessons.ts';

type Offer = (blob: Blob, name: string) => void;
type ReportWanted = {
  readonly pack: Pack;
  /** Null where everybody played alone. */
  readonly open: OpenLesson | null;
  readonly brought: readonly Result[];
  readonly language: string;
  readonly offer: Offer;
  readonly onDelete: () => void | Promise<void>;
};

export function reportMount({ pack, open, brought, language, offer, onDelete }: ReportWanted): Mount {
  return async (element) => {
    const [{ mountReport }, log] = await Promise.all([import('../../report/mount-report.tsx'), open?.link.takeLog()]);
    const lesson = log ? lessonFrom(pack, log) : null;
    const when = open ? { heldAt: open.kept.changedAt } : {};
    return mountReport(element, { pack, lesson, brought, language, offer, onDelete, ...when }).end;
  };
}

export function collectMount(
  pack: Pack,
  language: string,
  results: readonly Result[],
  onResults: (results: readonly Result[]) => void,
): Mount {
  return async (element) => {
    const { mountCollect } = await import('../../results/mount-collect.tsx');
    return mountCollect(element, { pack, language, results, onResults });
  };
}

/** @param code of this lesson at the wall's pace: with it the words can be worked out again */
export function paceMount(pack: Pack, language: string, code: string): Mount {
  return async (element) => {
    const [{ mountPaceList }, { siteForOthers }] = await Promise.all([import('../../pace/pace-list.tsx'), import('../live-class.ts')]);
    const site = await siteForOthers(new URL('./', location.href).href);
    return mountPaceList(element, { pack, code, language, game: new URL('./index.html', site).href });
  };
}

export function sharedMount(local: LocalLesson, language: string, onLanguage: (language: string) => void, onLeave: () => void): Mount {
  return async (element) => {
    const { mountSharedDevice } = await import('../shared-device/mount.tsx');
    return mountSharedDevice(element, local.host, { language, onLanguage, onLook: local.onChange, onLeave });
  };
}
