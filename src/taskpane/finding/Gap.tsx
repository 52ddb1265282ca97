import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../messages/language';
import { reaches } from '../../checks/judge';
import type { WrittenComparison } from './equation';
import { printed } from './printed';

const useStyles = makeStyles({ aside: { color: tokens.colorNeutralForeground3 } });

/** Numbers that just fail to meet lie a whole tolerance apart. */
function roundingWord(tolerance: number, gap: number) {
  if (reaches(tolerance, gap)) return 'finding.rounding.less';
  return tolerance < gap ? 'finding.rounding.only' : 'finding.rounding';
}

const words = { over: 'finding.over', under: 'finding.under', apart: 'finding.gap' } as const;

/** How far the sides lie apart, and how much of that rounding explains. */
export function Gap({ gap, tolerance, way }: Omit<WrittenComparison, 'parts'>) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  if (gap === null || gap === 0) return null;
  const apart = say(words[way], { gap: printed(gap, language) });
  const explained =
    tolerance === null || tolerance === 0
      ? ''
      : say(roundingWord(tolerance, gap), { tolerance: printed(tolerance, language) });
  return <Caption1 className={styles.aside}>{explained === '' ? apart : `${apart} · ${explained}`}</Caption1>;
}
