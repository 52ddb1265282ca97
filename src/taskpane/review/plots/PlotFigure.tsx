import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Element } from '../../../review/markup';
import { useAnnounce } from '../../frame/announce';
import { Disclosure } from '../../frame/Disclosure';
import { useLanguage } from '../../messages/language';
import { copyPicture } from './copyPicture';
import { SvgElement } from './SvgElement';

const useStyles = makeStyles({
  // On the pane's own ground, light or dark: white paper is for what is printed or copied.
  frame: { overflowX: 'auto', '& svg': { display: 'block', color: 'inherit' }, '& svg > rect': { fill: 'none' } },
  fitting: { '& svg': { maxWidth: '100%', height: 'auto' } },
});

interface PlotFigureProps {
  readonly plot: Element;
  /** A small plot becomes smaller with the pane; a large one keeps its size. */
  readonly fits?: boolean;
  /** The same figures in words. */
  readonly children: ReactNode;
}

/**
 * A plot, to scroll through sideways where it is wide, its figures beside it, and a way to take it
 * elsewhere as a picture.
 */
export function PlotFigure({ plot, fits = false, children }: PlotFigureProps) {
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
      <div className={mergeClasses(styles.frame, fits && styles.fitting)} tabIndex={0}>
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
