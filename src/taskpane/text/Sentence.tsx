import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExtractedFigure } from '../../narrative/figure/extracted';
import { useLanguage } from '../messages/language';
import { withPlaceWords } from './placeWords';

const useStyles = makeStyles({
  sentence: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  // The browser's own yellow is unreadable in the dark.
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { color: 'HighlightText', backgroundColor: 'Highlight' },
  },
});

/** Letters kept on either side of the figure where a sentence is cut. */
const reach = 90;

interface SentenceProps {
  readonly text: string;
  readonly figure: ExtractedFigure;
  /** The whole sentence instead of what stands around the figure. */
  readonly whole?: boolean;
}

/** The sentence that a figure stands in, the figure marked. */
export function Sentence({ text, figure: { span, sentence }, whole = false }: SentenceProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [start, end] = sentence;
  const from = whole ? start : cutBefore(text, start, span[0]);
  const to = whole ? end : cutBehind(text, span[1], end);
  return (
    <q className={styles.sentence} lang="vi">
      {from > start && '…'}
      {withPlaceWords(text.slice(from, span[0]), say)}
      <mark className={styles.mark}>{text.slice(...span)}</mark>
      {text.slice(span[1], to)}
      {to < end && '…'}
    </q>
  );
}

/** Never within a word. */
function cutBefore(text: string, start: number, at: number): number {
  if (at - start <= reach) return start;
  const blank = text.indexOf(' ', at - reach);
  return blank === -1 || blank >= at ? at : blank + 1;
}

function cutBehind(text: string, at: number, end: number): number {
  if (end - at <= reach) return end;
  const blank = text.lastIndexOf(' ', at + reach);
  return blank <= at ? at : blank;
}
