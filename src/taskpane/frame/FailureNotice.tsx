import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useExcel } from '../excelContext';
import { canRetry, happened, type Failure } from '../failures';
import { endOf } from '../follow/endOf';
import { useLanguage } from '../messages/language';
import { useSettle } from '../undo/Settling';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';

const useStyles = makeStyles({
  details: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '120px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
  },
});

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** What happened, why, what to do; technical details to copy are one click away. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const words = useRef<HTMLPreElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  const isOver = useOver(failure);
  const settle = useSettle();
  const { isOpen } = failure;
  useEffect(() => {
    if (isOpen) settle?.();
  }, [isOpen, failure, settle]);
  const retry = onRetry && canRetry(failure) && (
    <Button size="small" onClick={onRetry}>
      {say('failure.retry')}
    </Button>
  );
  if (isOver) return null;
  return (
    <div ref={place}>
      <Notice intent="error" title={say(happened(failure))} {...(retry ? { actions: retry } : {})}>
        {say(`failure.${failure.cause}.why`)} {say(`failure.${failure.cause}.do`)}
        <Disclosure summary={say('failure.details')}>
          <pre ref={words} className={styles.details}>
            {failure.details}
          </pre>
          <CopyButton
            size="small"
            text={failure.details}
            label={say('failure.copy')}
            done={say('failure.copied')}
            place={words}
          />
        </Disclosure>
      </Notice>
    </div>
  );
}

/** Whether what stopped it has changed since: a sheet was protected, and its protection was lifted. */
function useOver(failure: Failure): boolean {
  const session = useExcel();
  const [over, setOver] = useState<Failure | null>(null);
  useEffect(() => {
    if (failure.cause !== 'protectedSheet') return;
    const watch = import('../../excel/door/watchSheets').then(({ watchProtection }) =>
      watchProtection(session, () => setOver(failure)),
    );
    // Without events it stays until the next try.
    return endOf(watch);
  }, [session, failure]);
  return over === failure;
}
