/** The shell of the program: the title page or the play room, and whatever sheet lies on top. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './shell.css';
import './title.css';
import './room.css';
import { followHand } from '../focus.ts';
import { ShellContext, shellState } from './shell-context.ts';
import type { SheetName, ShellActs, ShellModel } from './shell-model.ts';
import { TakeOver } from './take-over.tsx';
import { TitlePage } from './title.tsx';

type OpenSheet = { readonly name: SheetName; readonly opening: number };
type ShellProps = { readonly model: ShellModel; readonly acts: ShellActs };

export function Shell({ model, acts }: ShellProps) {
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const openings = useRef(0);
  /** Each opening is a sheet of its own: one that is opened while another is still closing stays open. */
  const lay = (name: SheetName) => {
    openings.current += 1;
    setSheet({ name, opening: openings.current });
  };
  const hasPlayed = useRef(false);
  if (model.playing || model.screen || model.lookingBack) hasPlayed.current = true;
  // From the first press on: the page that a press opens gives its heading the focus.
  useEffect(() => followHand(document.documentElement), []);
  const opener = useRef<HTMLElement | null>(null);
  const open = (name: SheetName) => {
    if (!sheet) opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (!model.Sheets) acts.wantSheets();
    if (name === 'road' || name === 'credits' || name === 'profiles') acts.wantPack();
    lay(name);
  };
  // Whatever is begun from a sheet puts the sheet away; after a look at a problem its report is there again.
  const isReportWaiting = model.playing === null && model.packs.opening !== null;
  useEffect(() => {
    if (isReportWaiting) lay('packs');
    else setSheet(null);
  }, [model.playing?.session, model.screen?.name, model.lookingBack !== null]);
  // A sheet that was opened from another one gives focus back to where the first was opened.
  useEffect(() => {
    if (!sheet && document.activeElement === document.body && opener.current?.isConnected) opener.current.focus();
  }, [sheet]);
  const close = (opening: number) => setSheet((now) => (now?.opening === opening ? null : now));
  return (
    <ShellContext.Provider value={shellState(model, acts, sheet?.name ?? null, open)}>
      {model.screen ? (
        model.screen.draw()
      ) : model.lookingBack ? (
        <model.lookingBack.Room view={model.lookingBack} />
      ) : model.playing ? (
        <model.playing.Room playing={model.playing} />
      ) : (
        <TitlePage takesFocus={hasPlayed.current} />
      )}
      {sheet && model.Sheets && <model.Sheets key={sheet.opening} name={sheet.name} onClose={() => close(sheet.opening)} />}
      {model.friends && <model.friends.Sheet view={model.friends} />}
      {model.isTaken && <TakeOver key="taken" />}
    </ShellContext.Provider>
  );
}
