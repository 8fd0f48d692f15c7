/** The certificate: one sheet of paper with the bill's history, for the printer only. */

import type { LevelRecord } from '../../core/campaign-record.ts';
import { LEDGERS } from '../../core/score.ts';
import { wordsIn } from '../../core/wording.ts';
import { dayIn } from '../../text/day.ts';
import { type Sayer, sayer } from '../sayer.tsx';
import type { CampaignEndProps } from './campaign-end.tsx';
import './certificate.css';
import { StampWords } from './stamped-folder.tsx';

export type CertificateProps = Pick<CampaignEndProps, 'shared' | 'record' | 'words' | 'language'> & {
  /** The program's name. */
  readonly program: string;
  /** The name of the profile. */
  readonly name: string;
  /** ms since 1970. */
  readonly now: number;
};

export function Certificate({ shared, record, words, language, program, name, now }: CertificateProps) {
  const { end, play } = words;
  const say = sayer(shared, language);
  const title = wordsIn(shared.title, language).text;
  const promise = shared.promises.find((p) => p.id === record.promise);
  // “26 November”, as the game’s English has its dates.
  const date = dayIn(language, new Date(now), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <article class="certificate">
      <p class="certificate-head">
        <span>{program}</span>
        <span>{say(shared.title)}</span>
      </p>
      <h1>{end.certificate.title}</h1>
      <p class="certificate-says">{end.certificate.says(title)}</p>
      <p class="certificate-name">
        <small>{end.certificate.desk}</small>
        <b>{name}</b>
      </p>
      <table class="certificate-history">
        <caption>{end.certificate.history}</caption>
        <thead>
          <tr>
            <th scope="col">{end.certificate.level}</th>
            <th scope="col">{end.yours}</th>
            {record.hasReally && <th scope="col">{end.really}</th>}
          </tr>
        </thead>
        <tbody>
          {record.levels.map((level) => (
            <LevelRow key={level.level.id} record={level} hasReally={record.hasReally} words={words} say={say} />
          ))}
        </tbody>
      </table>
      <div class="certificate-close">
        <dl class="certificate-sums">
          {LEDGERS.map((ledger) => (
            <div key={ledger}>
              <dt>{play.record.ledgers[ledger]}</dt>
              <dd>{play.record.outOf(record.score[ledger].earned, record.score[ledger].possible)}</dd>
            </div>
          ))}
          {promise && (
            <div>
              <dt>
                {play.record.promise}: {say(promise.title)}
              </dt>
              <dd>{play.record.outOf(record.marks.kept, record.marks.of)}</dd>
            </div>
          )}
        </dl>
        <p class="certificate-foot">
          {play.ending.recordNote} {record.hasReally ? end.certificate.fiction : say(shared.fiction)}
        </p>
        <p class="certificate-foot certificate-last">
          <span>{end.certificate.printed(date)}</span>
          <span>{end.certificate.version(shared.pack, shared.version, shared.fingerprint.slice(0, 12))}</span>
        </p>
      </div>
    </article>
  );
}

type RowProps = {
  readonly record: LevelRecord;
  readonly hasReally: boolean;
  readonly words: CertificateProps['words'];
  readonly say: Sayer;
};

function LevelRow({ record: { level, played, really }, hasReally, words, say }: RowProps) {
  const { end } = words;
  return (
    <tr>
      <th scope="row">
        {say(level.title)}
        {played && <span class="certificate-stamp">{say(played.ending.stamp)}</span>}
        {played?.ending.archived && <small>{end.inArchive}</small>}
      </th>
      <td>
        {!played && <p>{end.notPlayed}</p>}
        {played?.opened === 'archived' && <p class="certificate-opened">{end.opened.archived}</p>}
        <ol>
          {played?.stamps.map((dated, i) => (
            <li key={i}>
              <StampWords level={level} dated={dated} words={words} say={say} />
            </li>
          ))}
        </ol>
      </td>
      {hasReally && (
        <td>
          {really.map((r, i) => (
            <p key={i}>{say(r.says)}</p>
          ))}
          {really.length === 0 && <p>—</p>}
        </td>
      )}
    </tr>
  );
}
