import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { Province } from '../../indicators/provinces/province';
import { provincesOfYearBefore } from '../../sheet/previous/carryForward';
import { FileInput } from '../files/FileInput';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { PreviousFiles as Files } from './usePreviousFiles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  choose: { alignSelf: 'start' },
});

interface PreviousFilesProps {
  readonly files: Files;
  readonly province: Province;
  readonly year: number;
  readonly disabled: boolean;
}

/**
 * The workbooks of the year before: chosen from the machine, read there, listed with a way to
 * remove each.
 */
export function PreviousFiles({ files, province, year, disabled }: PreviousFilesProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const before = provincesOfYearBefore(province, year);
  const values = { year: String(year - 1), provinces: before.map(({ name }) => name[language]).join(', ') };
  const hint = before.length > 1 ? say('previous.hint.merged', values) : say('previous.hint', values);
  return (
    <Field label={say('previous.label')} hint={hint}>
      <div className={styles.block}>
        {files.read.length > 0 && (
          <ul className={styles.list}>
            {files.read.map(({ name }) => (
              <li key={name} className={styles.item}>
                <span className={styles.name}>{name}</span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={say('previous.remove', { file: name })}
                  disabled={disabled}
                  onClick={() => files.remove(name)}
                />
              </li>
            ))}
          </ul>
        )}
        {files.refused.map((text) => (
          <Notice key={text.en} intent="error">
            {text[language]}
          </Notice>
        ))}
        <FileInput place={input} multiple onFiles={(chosen) => void files.add(chosen)} />
        <Button
          className={styles.choose}
          size="small"
          disabledFocusable={disabled || files.reading !== null}
          onClick={() => input.current?.click()}
        >
          {files.reading === null ? say('previous.add') : say('previous.reading', { file: files.reading })}
        </Button>
      </div>
    </Field>
  );
}
