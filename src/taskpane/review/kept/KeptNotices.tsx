import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../../frame/Notice';
import { useLanguage } from '../../messages/language';
import { printDayAndTime } from '../../messages/time';
import type { Keeping } from './useKeeping';

interface KeptOfferProps {
  readonly keeping: Pick<Keeping, 'offer' | 'discard'>;
  readonly onGoOn: () => void;
}

/** Offers the review of a pane that is gone: to go on with it, or to delete it. */
export function KeptOffer({ keeping: { offer, discard }, onGoOn }: KeptOfferProps) {
  const { language, say } = useLanguage();
  if (!offer) return null;
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Button appearance="primary" onClick={onGoOn}>
            {say('review.kept.goOn')}
          </Button>
          <Button onClick={discard}>{say('review.kept.discard')}</Button>
        </>
      }
    >
      {say('review.kept', { time: printDayAndTime(new Date(offer.at), language), count: offer.files })}
    </Notice>
  );
}

/** What goes wrong with keeping, and what did not come back. */
export function KeptTrouble({ keeping: { state, changed } }: { readonly keeping: Keeping }) {
  const { say } = useLanguage();
  return (
    <>
      {changed > 0 && <Notice intent="warning">{say('review.kept.changed', { count: changed })}</Notice>}
      {state === 'full' && <Notice intent="warning">{say('review.kept.full')}</Notice>}
      {state === 'refused' && <Notice intent="warning">{say('review.kept.refused')}</Notice>}
    </>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** That the review is on this machine, and the way to have it deleted. */
export function KeptLine({ keeping: { state, stop } }: { readonly keeping: Keeping }) {
  const styles = useStyles();
  const { say } = useLanguage();
  if (state === 'stopped') return <Caption1>{say('review.kept.stopped')}</Caption1>;
  if (state !== 'kept') return null;
  return (
    <div className={styles.line}>
      <Caption1>{say('review.kept.here')}</Caption1>
      <Button size="small" onClick={stop}>
        {say('review.kept.stop')}
      </Button>
    </div>
  );
}
