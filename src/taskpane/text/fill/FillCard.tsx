import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { named } from '../../../checks/wording';
import { printNumber } from '../../../figures/print';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { isProposed } from '../../../narrative/figure/certain';
import { doubtText } from '../../../narrative/figure/doubtText';
import type { PreviewRow } from '../../../sheet/fill/fillRows';
import { cellKey } from '../../../sheet/fill/placement';
import { kindWords, readingWords } from '../../../sheet/ledger/ledgerWords';
import { printedWhole } from '../../finding/printed';
import { useLanguage } from '../../messages/language';
import type { Say } from '../../messages/say';
import type { Language } from '../../../indicators/text';
import { candidatesOf, isDecided, type Choice, type FillItem } from './fillChoices';
import type { Destination } from './fillPlan';
import { PlaceByHand } from './PlaceByHand';
import { Sentence } from '../Sentence';
import type { Target } from './targets';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    // A long report has hundreds of these; what is out of sight costs nothing.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
  },
  printed: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingInlineStart: '32px' },
  action: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

interface FillCardProps {
  readonly item: FillItem;
  readonly text: string;
  /** The sheet whose rows a number can be put in by hand. */
  readonly target: Target | null;
  readonly choice: Choice;
  readonly destination: Destination | null;
  /** False while nobody knows yet where decided figures would go. */
  readonly isPlanned: boolean;
  readonly disabled: boolean;
  readonly onChoose: (item: FillItem, change: Partial<Choice>) => void;
}

/** One figure of the text: its words, what it means, where it goes, and the yes to it. */
export function FillCard({ item, text, target, choice, destination, isPlanned, disabled, onChoose }: FillCardProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { figure } = item;
  const decided = isDecided(choice);
  // Nothing is left to be written.
  const isThere = destination?.kind === 'present';
  const formulaRow = decided ? rowOverFormula(destination) : null;
  const reason = isProposed(figure) ? null : (doubtText(figure) ?? null);
  return (
    <li className={styles.card}>
      <Checkbox
        checked={choice.accepted && decided && !isThere}
        disabled={disabled || !decided || isThere}
        label={<span className={styles.printed}>{figure.printed}</span>}
        onChange={(_, { checked }) => onChoose(item, { accepted: checked === true })}
      />
      <div className={styles.body}>
        <Sentence text={text} figure={figure} />
        {reason && <span>{reason[language]}</span>}
        {decided && <span>{meaningOf(item, choice, language, say)}</span>}
        <Questions {...{ item, choice, disabled, onChoose }} />
        {target && !isProposed(figure) && <PlaceByHand {...{ item, choice, disabled, onChoose, target }} />}
        <span className={styles.action}>
          {(isPlanned || !decided) && actionOf(destination, decided, language, say)}
        </span>
        {formulaRow && (
          <Checkbox
            checked={choice.overFormula !== undefined}
            disabled={disabled || !choice.accepted}
            label={say('text.fill.overFormula', { value: printedWhole(formulaRow.proposed, language) })}
            onChange={(_, { checked }) => {
              const key = cellKey(formulaRow.indicator, formulaRow.symbol);
              onChoose(item, { overFormula: checked === true ? key : undefined });
            }}
          />
        )}
      </div>
    </li>
  );
}

function meaningOf({ figure }: FillItem, choice: Choice, language: Language, say: Say): string {
  const indicator = loadCatalogue().byId(choice.indicator!)!;
  return say('text.fill.meaning', {
    code: indicator.code,
    name: indicator.name,
    kind: kindWords[figure.valueMax === null ? figure.kind : 'range'][language],
    year: String(figure.year),
  });
}

type QuestionProps = Pick<FillCardProps, 'item' | 'choice' | 'disabled' | 'onChoose'>;

/** What the text leaves open, each with its reason; nothing where all is clear. */
function Questions({ item, choice, disabled, onChoose }: QuestionProps) {
  const { language, say } = useLanguage();
  const { figure } = item;
  const candidates = candidatesOf(figure);
  // The reason stands above, once for the card.
  const reason = isProposed(figure) ? doubtText(figure)?.[language] : undefined;
  const hint = reason === undefined ? {} : { hint: reason };
  return (
    <>
      {figure.indicator === null && candidates.length > 0 && (
        <Field label={say('text.fill.which')} {...hint}>
          <RadioGroup
            value={choice.indicator ?? ''}
            disabled={disabled}
            onChange={(_, { value }) => onChoose(item, { indicator: value, accepted: choice.value !== null })}
          >
            {candidates.map((id) => (
              <Radio key={id} value={id} label={nameOf(id, language)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {figure.otherValues.length > 0 && (
        <Field label={say('text.fill.value')} {...hint}>
          <RadioGroup
            value={choice.value === null ? '' : String(choice.value)}
            disabled={disabled}
            onChange={(_, { value }) => onChoose(item, { value: Number(value), accepted: choice.indicator !== null })}
          >
            {[figure.value, ...figure.otherValues].map((value) => (
              <Radio key={value} value={String(value)} label={printNumber(value, language)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {figure.readings.length > 1 && (
        <Field label={say('text.fill.reading')} {...hint}>
          <RadioGroup
            value={choice.reading ?? ''}
            disabled={disabled}
            onChange={(_, { value }) =>
              onChoose(item, { reading: figure.readings.find((one) => one === value) ?? null })
            }
          >
            <Radio value="" label={say('text.fill.reading.open')} />
            {figure.readings.map((reading) => (
              <Radio key={reading} value={reading} label={readingWords[reading][language]} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}

function nameOf(id: string, language: Language): string {
  const indicator = loadCatalogue().byId(id);
  return indicator ? named(indicator)[language] : id;
}

/** What a yes does, in one sentence. */
function actionOf(destination: Destination | null, decided: boolean, language: Language, say: Say): string {
  if (!decided || destination === null) return say('text.fill.undecided');
  if (destination.kind === 'present') return say('text.fill.present');
  if (destination.kind === 'ledger') return say('text.fill.ledger', { reason: destination.reason });
  const { action, address, proposed, present } = destination.row;
  const value = printedWhole(proposed, language);
  if (address === null || action === 'noCell') return say('text.fill.noCell');
  if (action === 'new') return say('text.fill.new', { value, address });
  if (action === 'replaced') return say('text.fill.replaced', { value, address });
  if (action === 'same') return say('text.fill.same', { value, address });
  const { formula } = destination.row;
  if (formula !== null && present === formula) return say('text.fill.keptFormula', { address });
  if (formula !== null) return say('text.fill.keptResult', { present: printedWhole(present, language), address });
  return say('text.fill.kept', { present: printedWhole(present, language), address });
}

/** The line of a formula that the number may take the place of, chosen or not; null without one. */
function rowOverFormula(destination: Destination | null): PreviewRow | null {
  if (destination?.kind !== 'cell') return null;
  const { row } = destination;
  return row.formula !== null && (row.action === 'kept' || row.action === 'replaced') ? row : null;
}
