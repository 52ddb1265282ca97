import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { printNumber } from '../../../figures/print';
import { stripPlot, stripPoints } from '../../../review/plots/stripPlot';
import type { FormReview, NationalRow } from '../../../review/reviewResult';
import { useLanguage } from '../../messages/language';
import { PlotFigure } from './PlotFigure';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' },
});

interface StripFigureProps {
  readonly row: NationalRow;
  readonly form: FormReview;
  readonly id: string;
  readonly width: number;
}

/** Growth of one indicator over all provinces, with its figures in words. */
export function StripFigure({ row, form, id, width }: StripFigureProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const plot = useMemo(() => stripPlot(row, form, language, id, width), [row, form, language, id, width]);
  return (
    <PlotFigure fits plot={plot}>
      <ul className={styles.list}>
        {stripPoints(row, form).map(({ province, growth }) => (
          <li key={province.vi}>
            {province[language]}: {printNumber(growth, language, 2)}
          </li>
        ))}
      </ul>
    </PlotFigure>
  );
}
