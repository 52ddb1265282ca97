import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { loadCatalogue } from '../../indicators/catalogue';
import { writeParagraph } from '../../narrative/write/writeParagraph';
import type { SheetReport } from '../../sheet/province/report';
import { useAnnounce } from '../frame/announce';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Targets } from './targets';
import { TargetPicker } from './TextSource';
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
  const announce = useAnnounce();
  /** What was copied last: another paragraph has not been. */
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const words = useMemo(() => writeParagraph({ report, book, catalogue: loadCatalogue() }), [report, book]);
  if (words === '') return <Notice intent="info">{say('text.write.empty', { sheet: report.sheet })}</Notice>;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(words);
      announce(say('text.write.copied'));
    } catch {
      // Some Office frames refuse the clipboard; the text can still be selected.
      setRefused(true);
      announce(say('text.write.notCopied'));
    }
  };
  return (
    <>
      <Field label={say('text.write.label', { sheet: report.sheet })} hint={say('text.write.hint')}>
        <Textarea className={styles.words} value={words} readOnly lang="vi" resize="vertical" />
      </Field>
      <Button appearance="primary" onClick={() => void copy()}>
        {say(copied === words ? 'text.write.copied' : refused ? 'text.write.notCopied' : 'text.write.copy')}
      </Button>
    </>
  );
}
