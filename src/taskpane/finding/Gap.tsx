import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingRelation } from '../../checks/relations/findingRelation';
import { useLanguage } from '../messages/language';
import { printed } from './printed';

const useStyles = makeStyles({ aside: { color: tokens.colorNeutralForeground3 } });

/** How far the sides lie apart, and how much of that rounding explains. */
export function Gap({ gap, tolerance, operator }: Pick<FindingRelation, 'gap' | 'tolerance' | 'operator'>) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  if (gap === null || gap === 0) return null;
  const apart = say(operator === 'atMost' ? 'finding.over' : 'finding.gap', { gap: printed(gap, language) });
  const explained =
    tolerance === null || tolerance === 0
      ? ''
      : say(tolerance < gap ? 'finding.rounding.only' : 'finding.rounding', {
          tolerance: printed(tolerance, language),
        });
  return <Caption1 className={styles.aside}>{explained === '' ? apart : `${apart} · ${explained}`}</Caption1>;
}
