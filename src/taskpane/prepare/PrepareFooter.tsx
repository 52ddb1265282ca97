import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Progress } from '../frame/Progress';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import { LockOffer } from './LockOffer';
import { newCells, type Planned } from './plan';
import { canCancel, type PrepareState } from './prepareState';

const useStyles = makeStyles({
  // The way on, and what is offered beside it: below each other they would cost a line of the form.
  next: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flex: '1 1 96px' },
  },
});

interface PrepareFooterProps {
  readonly state: PrepareState;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onCheck: () => void;
}

/** The step that comes next: wait, say yes, or go on. */
export function PrepareFooter({ state, onConfirm, onCancel, onCheck }: PrepareFooterProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const cancel = canCancel(state) ? { onCancel } : {};
  return (
    <>
      {state.step === 'reading' && <Progress sentence={say('prepare.previewing')} {...cancel} />}
      {state.step === 'preview' && state.filling && hasWork(state.planned) && (
        <Button appearance="primary" onClick={onConfirm}>
          {confirmSentence(state.planned, say)}
        </Button>
      )}
      {state.step === 'writing' && (
        <Progress
          sentence={state.sent ? say('write.sending', { sheet: state.planned.plan.sheet }) : say('write.checking')}
          {...cancel}
        />
      )}
      {state.step === 'done' && (
        <div className={styles.next}>
          <Button appearance="primary" onClick={onCheck}>
            {say('write.next')}
          </Button>
          {state.planned.plan.existing === null && <LockOffer sheet={state.planned.plan.sheet} />}
        </div>
      )}
    </>
  );
}

function hasWork({ plan }: Planned): boolean {
  return plan.layouts.length > 0 || plan.writes.length > 0;
}

/** Names what will be done to which sheet. */
function confirmSentence({ plan }: Planned, say: Say): string {
  const count = newCells(plan);
  const { sheet, existing, ledger } = plan;
  if (count > 0) return say('preview.confirm', { count, sheet });
  if (existing) return say('preview.confirm.ledger', { count: ledger.added.length, sheet: ledger.sheet });
  return say('preview.confirm.blank', { sheet });
}
