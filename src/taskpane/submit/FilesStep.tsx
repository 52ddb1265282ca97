import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { localDay, printDay, printMoment } from '../../sheet/grid/days';
import { shortDigest } from '../../submission/digest';
import { CopyButton } from '../frame/CopyButton';
import { Disclosure } from '../frame/Disclosure';
import { Notice } from '../frame/Notice';
import { HandedFile } from './HandedFile';
import { useLanguage } from '../messages/language';
import { printTime } from '../messages/time';
import { judge, type SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';
import { lock, unlock } from './writeSubmit';

const useStyles = makeStyles({
  files: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Longer than a narrow pane: it wraps, and a click selects it whole.
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  by: { overflowWrap: 'anywhere' },
});

interface FilesStepProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/** Sealed: what to hand over, and the way back in case of a return. */
export function FilesStep({ reading, submit }: FilesStepProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { standing, locked } = reading;
  const { seal, names } = standing;
  const [isBare, setBare] = useState(false);
  const report = () => {
    const now = new Date();
    const madeAt = `${printDay(localDay(now))} ${printTime(now, language)}`;
    return judge('report', { language, madeAt }, reading);
  };
  const pack = async (): Promise<Uint8Array> => {
    const [json, csv, html, { packSubmission }] = await Promise.all([
      judge('json', null, reading),
      judge('csv', null, reading),
      report(),
      import('./submissionPackage'),
    ]);
    const { bytes, hasWorkbook } = await packSubmission(names, { json, csv, report: html });
    setBare(!hasWorkbook);
    return bytes;
  };
  const files = [
    {
      label: say('submit.files.json'),
      name: names.json,
      make: () => judge('json', null, reading),
    },
    {
      label: say('submit.files.csv'),
      name: names.csv,
      make: () => judge('csv', null, reading),
    },
    {
      label: say('submit.files.report'),
      name: names.report,
      make: report,
    },
  ];
  return (
    <>
      <Notice
        intent="success"
        title={say('submit.sealed', { seal: shortDigest(seal.seal ?? '') })}
        actions={
          locked.length > 0 ? (
            <Button size="small" onClick={() => void submit.write((session) => unlock(session, reading))}>
              {say('submit.unlock')}
            </Button>
          ) : (
            <Button size="small" onClick={() => void submit.write((session) => lock(session, reading))}>
              {say('submit.lock')}
            </Button>
          )
        }
      >
        <span className={styles.by}>
          {say('submit.sealed.by', { by: seal.by ?? '?', at: printMoment(seal.sealedAt ?? '?') })}
        </span>{' '}
        {locked.length > 0 && say('submit.locked')}
      </Notice>
      <Button appearance="primary" onClick={() => submit.hand(names.package, pack)}>
        {say('submit.package')}
      </Button>
      <Text>{say(isBare ? 'submit.package.bare' : 'submit.package.about')}</Text>
      {submit.state.handed && <HandedFile key={submit.state.handed.name} handed={submit.state.handed} />}
      <Disclosure summary={say('submit.files.single')}>
        <div className={styles.files}>
          <Text>{say('submit.files')}</Text>
          <div>
            <div>{say('submit.files.name')}</div>
            <div ref={place} className={styles.name}>
              {names.workbook}
            </div>
          </div>
          <CopyButton
            text={names.workbook}
            label={say('submit.files.copy')}
            done={say('submit.files.copied')}
            place={place}
          />
          {files.map(({ label, name, make }) => (
            <Button key={name} onClick={() => submit.hand(name, make)}>
              {label}
            </Button>
          ))}
          <Text>{say('submit.files.pdf')}</Text>
        </div>
      </Disclosure>
    </>
  );
}
