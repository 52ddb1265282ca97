import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { canRetry, happened, type Failure } from '../failures';
import { useLanguage } from '../messages/language';
import { useSettle } from '../undo/Settling';
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
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  const settle = useSettle();
  const { isOpen } = failure;
  useEffect(() => {
    if (isOpen) settle?.();
  }, [isOpen, failure, settle]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(failure.details);
      setCopied('yes');
    } catch {
      // Some Office frames refuse the clipboard; the text can still be selected.
      setCopied('refused');
    }
  };
  const retry = onRetry && canRetry(failure) && (
    <Button size="small" onClick={onRetry}>
      {say('failure.retry')}
    </Button>
  );
  return (
    <div ref={place}>
      <Notice intent="error" title={say(happened(failure))} {...(retry ? { actions: retry } : {})}>
        {say(`failure.${failure.cause}.why`)} {say(`failure.${failure.cause}.do`)}
        <Disclosure summary={say('failure.details')}>
          <pre className={styles.details}>{failure.details}</pre>
          <Button size="small" onClick={() => void copy()}>
            {say(copied === 'yes' ? 'failure.copied' : copied === 'refused' ? 'failure.notCopied' : 'failure.copy')}
          </Button>
        </Disclosure>
      </Notice>
    </div>
  );
}
