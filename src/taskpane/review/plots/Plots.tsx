import { Field, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { printNumber } from '../../../figures/print';
import type { Language } from '../../../indicators/text';
import { drawingHeatMap, rowsWithAttainment } from '../../../review/plots/heatMap';
import { missingMap } from '../../../review/plots/missingMap';
import { fewestGrowths, mostGrowths, rowsWithGrowth } from '../../../review/plots/stripPlot';
import type { FormReview, ReviewEntry, ReviewResult } from '../../../review/reviewResult';
import { completenessText } from '../../../submission/completenessWords';
import { ChoiceList } from '../../frame/ChoiceList';
import { useSteps } from '../../frame/steps/useSteps';
import { useLanguage } from '../../messages/language';
import { PlotFigure } from './PlotFigure';
import { StripFigure } from './StripFigure';

const useStyles = makeStyles({
  // No wider than the pane, however long an indicator's name.
  plots: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  choice: { minWidth: 0, '& > *': { minWidth: 0 } },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' },
});

/** Pixels: what a pane of 350 has left. */
const paneWidth = 296;

interface PlotsProps {
  readonly result: ReviewResult;
  readonly entry: ReviewEntry | null;
}

/**
 * Growth of one indicator over all provinces, and the heat map of attainment; those of the entry's
 * form, else of the form that most sent.
 */
export function Plots({ result, entry }: PlotsProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const form = result.forms.find(({ form: { id } }) => id === entry?.form.id) ?? result.forms[0]!;
  const own = entry ? form.received.indexOf(entry) : -1;
  const rows = byOwnFlag(rowsWithGrowth(form), own);
  const [chosen, setChosen] = useState(rows[0]?.indicator.id ?? '');
  const row = rows.find(({ indicator }) => indicator.id === chosen);
  return (
    <div className={styles.plots}>
      <PlotFigure plot={missingMap(form, language, 'pane-gaps')}>
        <ul className={styles.list}>
          {form.received.map(({ file, sheet, province, completeness }) => (
            <li key={`${file} ${sheet}`}>
              {province.name[language]}: {completenessText(completeness)[language]}
            </li>
          ))}
        </ul>
      </PlotFigure>
      {row ? (
        <>
          <Field className={styles.choice} label={say('review.plot.choose')} size="small">
            <ChoiceList
              size="small"
              value={chosen}
              options={rows.map(({ indicator: { id, code, name } }) => ({ id, text: `${code} ${name[language]}` }))}
              onChoose={setChosen}
            />
          </Field>
          <StripFigure row={row} form={form} id="pane-strip" width={paneWidth} />
        </>
      ) : (
        <span>{say('review.plot.none', { fewest: fewestGrowths, most: mostGrowths(form) })}</span>
      )}
      {rowsWithAttainment(form).length > 0 ? <HeatMap form={form} /> : <span>{say('review.plot.noHeat')}</span>}
    </div>
  );
}

/** Hundreds of cells: worked out and drawn without holding up the pane. */
function HeatMap({ form }: { readonly form: FormReview }) {
  const { language } = useLanguage();
  const worked = useSteps(
    useMemo(() => ({ form, language }), [form, language]),
    drawing,
  );
  // A fault is the view's, as one in drawing is.
  if (worked?.error) throw worked.error as Error;
  if (!worked?.result) return <Spinner size="tiny" />;
  return (
    <PlotFigure plot={worked.result}>
      <AttainmentList form={form} />
    </PlotFigure>
  );
}

function drawing({ form, language }: { readonly form: FormReview; readonly language: Language }) {
  return drawingHeatMap(form, language, 'pane-heat');
}

/** Indicators in which this province stands out come first. */
function byOwnFlag<Row extends FormReview['rows'][number]>(rows: readonly Row[], own: number): readonly Row[] {
  const isOwn = ({ points }: Row): boolean => points.some(({ entry, flagged }) => entry === own && flagged);
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}

function AttainmentList({ form }: { readonly form: FormReview }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const rows = rowsWithAttainment(form);
  return (
    <ul className={styles.list}>
      {form.received.map(({ province, file }, entry) => (
        <li key={file}>
          {province.name[language]}
          {': '}
          {rows
            .flatMap(({ indicator, points }) => {
              const attainment = points[entry]?.attainment ?? null;
              return attainment === null ? [] : [`${indicator.code} ${printNumber(attainment, language, 1)}`];
            })
            .join('; ')}
        </li>
      ))}
    </ul>
  );
}
