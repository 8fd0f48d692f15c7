/** The packs that are here: begin one, choose its level, remove one that was opened here, open another. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './packs.css';
import { wordsIn } from '../../core/wording.ts';
import { byTouch } from '../by-touch.ts';
import { CardButton, LinkButton } from './controls.tsx';
import { FileButton } from './file-button.tsx';
import { givenOf } from './given.ts';
import { PackLessons } from './pack-lessons.tsx';
import { PackOpening } from './pack-opening.tsx';
import { PackWords } from './pack-words.tsx';
import type { PackItem } from './packs-model.ts';
import { Sheet } from './sheet.tsx';
import { useSheet } from './use-sheet.ts';
import { isPackUnderWay } from './where.ts';

export function PacksSheet({ onClose }: { readonly onClose: () => void }) {
  const { words, acts, model } = useSheet();
  useEffect(() => acts.packs.list(), []);
  const { opening } = model.packs;
  const close = () => {
    // Work goes on while the sheet is away; what came of it was read.
    if (opening && opening.kind !== 'working') acts.packs.putAway();
    onClose();
  };
  return (
    <Sheet title={words.packs.title} onClose={close}>
      {opening ? <PackOpening opening={opening} /> : <p>{words.packs.intro}</p>}
      <PackList />
      {!opening && isServed() && <ForTeachers />}
      {!opening && <OpenPack />}
    </Sheet>
  );
}

function PackList() {
  const { words, model } = useSheet();
  const { items } = model.packs;
  const title = useRef<HTMLHeadingElement>(null);
  const count = useRef(items.length);
  useEffect(() => {
    // What was removed had the focus.
    if (items.length < count.current && document.activeElement === document.body) title.current?.focus();
    count.current = items.length;
  }, [items.length]);
  return (
    <section class="pack-list">
      <h3 ref={title} tabIndex={-1} class="unseen">
        {words.packs.list}
      </h3>
      <ul class="profiles">
        {items.map((item) => (
          <Pack key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Pack({ item }: { readonly item: PackItem }) {
  const { words, model, acts, language, open } = useSheet();
  const title = wordsIn(item.title, language).text;
  const isUnderWay = isPackUnderWay(model, item.id);
  const play = isUnderWay ? words.packs.continue : words.packs.begin;
  const isHere = model.packs.chosen === item.id;
  return (
    <li class="profile" data-pack={item.id}>
      <h4>
        <PackWords of={item.title} languages={item.languages} />
      </h4>
      {item.told && (
        <p>
          <PackWords of={item.told.about} languages={item.languages} />
        </p>
      )}
      <PackFacts item={item} isHere={isHere} />
      {!item.isNewer && (
        <div class="cards cards-row pack-acts">
          <CardButton
            id="play-pack"
            primary={isHere}
            disabled={model.isBusy}
            label={`${play}: ${title}`}
            onClick={() => acts.packs.play(item.id)}
          >
            {play}
          </CardButton>
          <CardButton
            id="pack-road"
            label={`${words.packs.road}: ${title}`}
            onClick={() => {
              acts.packs.choose(item.id);
              open('road');
            }}
          >
            {words.packs.road}
          </CardButton>
        </div>
      )}
      {item.origin !== 'shipped' && <Removal item={item} title={title} hasSaves={isUnderWay} />}
    </li>
  );
}

function PackFacts({ item, isHere }: { readonly item: PackItem; readonly isHere: boolean }) {
  const { words, language } = useSheet();
  const { proof, isNewer, isKept, languages } = item;
  const proved =
    proof &&
    (proof.isProved ? words.packs.proved(proof.states) : proof.states > 0 ? words.packs.tooLarge(proof.states) : words.packs.notProved);
  const facts = [words.packs.levels(item.levels), words.packs.version(item.version), words.packs.origins[item.origin], proved];
  return (
    <>
      <p class="level-facts">
        {isHere && <b>{words.title.packHere}</b>}
        {facts.map((fact) => fact && <span key={fact}>{fact}</span>)}
      </p>
      <p class="level-facts">
        {languages.map(({ code, name, direction }) => (
          <span key={code} lang={code} dir={direction}>
            {name}
          </span>
        ))}
        {item.told && <span>{words.packs.licence(item.told.licence)}</span>}
        {!languages.some((l) => l.code === language) && <span>{words.packs.otherLanguage}</span>}
      </p>
      {isNewer && <p>{words.packs.newer}</p>}
      {!isKept && <p>{words.packs.notKept}</p>}
    </>
  );
}

/** Whether the clerk's place in it goes too is asked only when there is one. */
function Removal({ item, title, hasSaves }: { readonly item: PackItem; readonly title: string; readonly hasSaves: boolean }) {
  const { words, acts, model } = useSheet();
  /** Whoever has a place in it, so that nobody's is forgotten. */
  const clerks = model.profiles.filter((p) => p.underWay.some((w) => w.pack === item.id)).map((p) => p.name);
  const [isSure, setSure] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const wasSure = useRef(false);
  useEffect(() => {
    if (isSure !== wasSure.current) row.current?.querySelector('button')?.focus();
    wasSure.current = isSure;
  }, [isSure]);
  return (
    <>
      {isSure && clerks.length > 0 && <p class="aside">{words.packs.placesOf(clerks.join(', '))}</p>}
      {isSure && hasSaves && <p class="aside">{words.packs.removeSays}</p>}
      {isSure && <PackLessons id={item.id} says={words.packs.lessonsOf} />}
      <div class="profile-acts" ref={row}>
        {!isSure && (
          <LinkButton id="remove-pack" key="ask" about={title} onClick={() => setSure(true)}>
            {words.packs.remove}
          </LinkButton>
        )}
        {isSure && (
          <>
            <LinkButton id="remove-pack" key="alone" about={title} onClick={() => acts.packs.remove(item.id, false)}>
              {hasSaves ? words.packs.removeAlone : words.packs.removeSure}
            </LinkButton>
            {hasSaves && (
              <LinkButton id="remove-pack-saves" key="with" about={title} onClick={() => acts.packs.remove(item.id, true)}>
                {words.packs.removeWith}
              </LinkButton>
            )}
            <LinkButton id="keep-pack" key="keep" about={title} onClick={() => setSure(false)}>
              {words.packs.keep}
            </LinkButton>
          </>
        )}
      </div>
    </>
  );
}

/** A school may lay its packs beside the game: they are opened by their address. */
function OpenAddress() {
  const { words, acts } = useSheet();
  const [address, setAddress] = useState('');
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') acts.packs.openAddress(address.trim());
      }}
    >
      <label>
        {words.packs.address}
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          data-program="pack-address"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="card-button" data-program="open-address">
        <span class="card-says">{words.packs.openAddress}</span>
      </button>
    </form>
  );
}

/** A page from a file may fetch nothing, and has no desk and no class beside it. */
function isServed(): boolean {
  return /^https?:$/.test(location.protocol);
}

function ForTeachers() {
  const { words } = useSheet();
  return (
    <section class="field">
      <h3>{words.packs.teachers}</h3>
      <div class="cards">
        <a class="card-button" href="./desk.html" data-program="to-desk">
          <span class="card-says">{words.packs.desk}</span>
          <span class="card-note">{words.packs.deskSays}</span>
        </a>
        <a class="card-button" href="./class.html" data-program="to-class">
          <span class="card-says">{words.packs.lesson}</span>
          <span class="card-note">{words.packs.lessonSays}</span>
        </a>
      </div>
    </section>
  );
}

function OpenPack() {
  const { words, acts } = useSheet();
  return (
    <section class="field">
      <h3>{words.packs.open}</h3>
      <p id="open-pack-hint">{byTouch() ? words.packs.openHintTouched : words.packs.openHint}</p>
      <div class="cards cards-row">
        <FileButton
          id="open-pack"
          accept=".zip,application/zip"
          describedBy="open-pack-hint"
          takes="files"
          onFiles={(files) => acts.packs.open(givenOf(files))}
        >
          {words.packs.choose}
        </FileButton>
        <FileButton
          id="open-pack-folder"
          accept=""
          describedBy="open-pack-hint"
          takes="folder"
          onFiles={(files) => acts.packs.open(givenOf(files))}
        >
          {words.packs.chooseFolder}
        </FileButton>
      </div>
      {isServed() && <OpenAddress />}
    </section>
  );
}
