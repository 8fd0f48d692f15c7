/** The shell of the program: the title page or the play room, and whatever sheet lies on top. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './shell.css';
import './title.css';
import './room.css';
import { ShellContext, shellState } from './shell-context.ts';
import type { SheetName, ShellActs, ShellModel } from './shell-model.ts';
import { TakeOver } from './take-over.tsx';
import { TitlePage } from './title.tsx';

type ShellProps = { readonly model: ShellModel; readonly acts: ShellActs };

export function Shell({ model, acts }: ShellProps) {
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const hasPlayed = useRef(false);
  if (model.playing || model.screen || model.lookingBack) hasPlayed.current = true;
  const opener = useRef<HTMLElement | null>(null);
  const open = (name: SheetName) => {
    if (!sheet) opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (!model.Sheets) acts.wantSheets();
    if (name === 'road' || name === 'credits' || name === 'profiles') acts.wantPack();
    setSheet(name);
  };
  // Whatever is begun from a sheet puts the sheet away; after a look at a problem its report is there again.
  const isReportWaiting = model.playing === null && model.packs.opening !== null;
  useEffect(() => setSheet(isReportWaiting ? 'packs' : null), [model.playing?.session, model.screen?.name, model.lookingBack !== null]);
  // A sheet that was opened from another one gives focus back to where the first was opened.
  useEffect(() => {
    if (!sheet && document.activeElement === document.body && opener.current?.isConnected) opener.current.focus();
  }, [sheet]);
  const close = () => setSheet(null);
  return (
    <ShellContext.Provider value={shellState(model, acts, sheet, open)}>
      {model.screen ? (
        model.screen.draw()
      ) : model.lookingBack ? (
        <model.lookingBack.Room view={model.lookingBack} />
      ) : model.playing ? (
        <model.playing.Room playing={model.playing} />
      ) : (
        <TitlePage takesFocus={hasPlayed.current} />
      )}
      {sheet && model.Sheets && <model.Sheets name={sheet} onClose={close} />}
      {model.friends && <model.friends.Sheet view={model.friends} />}
      {model.isTaken && <TakeOver key="taken" />}
    </ShellContext.Provider>
  );
}
