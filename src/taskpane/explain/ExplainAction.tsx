import { Button, makeStyles } from '@fluentui/react-components';
import { CommentAdd16Regular } from '@fluentui/react-icons/svg/comment-add';
import { useRef, useState } from 'react';
import type { Unexplained } from '../../submission/notes/explain';
import { useKeepFocus } from '../frame/focus/useKeepFocus';
import { useLanguage } from '../messages/language';
import { ExplainForm, type Explaining } from './ExplainForm';

const useStyles = makeStyles({ open: { width: '100%' } });

interface ExplainActionProps {
  readonly warnings: readonly Unexplained[];
  readonly explaining: Explaining;
}

/** The button of a card that explains it, and its form once that is asked for. */
export function ExplainAction({ warnings, explaining }: ExplainActionProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [isOpen, open] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useKeepFocus(place);
  return (
    <div ref={place} className={isOpen ? styles.open : undefined}>
      {isOpen ? (
        <ExplainForm warnings={warnings} explaining={explaining} onClose={() => open(false)} />
      ) : (
        <Button size="small" icon={<CommentAdd16Regular />} onClick={() => open(true)}>
          {warnings.length > 1 ? say('explain.open.all', { count: warnings.length }) : say('explain.open')}
        </Button>
      )}
    </div>
  );
}
