import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Element } from '../../review/markup';
import { useAnnounce } from '../frame/announce';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';
import { copyPicture } from './copyPicture';
import { SvgElement } from './SvgElement';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', '& svg': { display: 'block' } },
});

interface PlotFigureProps {
  readonly plot: Element;
  /** The same figures in words. */
  readonly children: ReactNode;
}

/** A plot to scroll through sideways, its figures beside it, and a way to take it elsewhere as a picture. */
export function PlotFigure({ plot, children }: PlotFigureProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const sentence = say((await copyPicture(plot)) ? 'review.plot.copied' : 'review.plot.notCopied');
    setTold(sentence);
    announce(sentence);
  };
  return (
    <div>
      <div className={styles.frame} tabIndex={0}>
        <SvgElement element={plot} />
      </div>
      <Button size="small" appearance="subtle" onClick={() => void copy()}>
        {say('review.plot.copy')}
      </Button>
      {told}
      <Disclosure summary={say('review.plot.table')}>{children}</Disclosure>
    </div>
  );
}
