import { Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import { writeParagraph } from '../../narrative/write/writeParagraph';
import type { SheetReport } from '../../sheet/province/report';
import { CopyButton } from '../frame/CopyButton';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Targets } from './fill/targets';
import { TargetPicker } from './source/TextSource';
import type { TextWork } from './useText';

const useStyles = makeStyles({ words: { '& textarea': { minHeight: '45vh', maxHeight: 'none' } } });

/** A paragraph of report text made from the sheet, to copy. */
export function WriteMode({ work }: { readonly work: TextWork }) {
  const { say } = useLanguage();
  const { targets, target } = work;
  if (!targets) return null;
  return (
    <>
      {targets.list.length > 0 && <TargetPicker work={work} />}
      {target?.report ? (
        <Paragraph targets={targets} report={target.report} />
      ) : (
        <Notice intent="info">{say('text.target.unmade')}</Notice>
      )}
    </>
  );
}

function Paragraph({ targets: { book }, report }: { readonly targets: Targets; readonly report: SheetReport }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const place = useRef<HTMLTextAreaElement>(null);
  const words = useMemo(() => writeParagraph({ report, book, catalogue: loadCatalogue() }), [report, book]);
  if (words === '') return <Notice intent="info">{say('text.write.empty', { sheet: report.sheet })}</Notice>;
  return (
    <>
      <Field label={say('text.write.label', { sheet: report.sheet })} hint={say('text.write.hint')}>
        <Textarea
          textarea={{ ref: place }}
          className={styles.words}
          value={words}
          readOnly
          lang="vi"
          resize="vertical"
        />
      </Field>
      <CopyButton
        appearance="primary"
        text={words}
        label={say('text.write.copy')}
        done={say('text.write.copied')}
        place={place}
      />
    </>
  );
}
