import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { printNumber } from '../../../figures/print';
import { statusWords } from '../../../indicators/forms/statuses';
import type { TermId } from '../../../indicators/glossary';
import type { ReviewEntry, ReviewResult } from '../../../review/reviewResult';
import { sealStateWords } from '../../../submission/submissionWords';
import { Concealed } from '../../frame/Concealed';
import { Hint } from '../../frame/Hint';
import { useLanguage } from '../../messages/language';
import { AcceptBox } from './AcceptBox';
import { EntryFindings } from './EntryFindings';
import { PlotsDisclosure } from '../plots/PlotsDisclosure';
import { weightText } from './weightText';
import { QuestionBox } from './QuestionBox';
import { ReturnBox } from './ReturnBox';
import { keyOfEntry } from '../state/reviewState';
import type { ReviewDesk } from '../state/reviewDesk';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  heading: { margin: 0 },
});

interface EntryDetailProps {
  readonly entry: ReviewEntry;
  readonly result: ReviewResult;
  readonly review: ReviewDesk;
}

/**
 * One province's report: where it stands, what was found, how it compares, what to ask, and the
 * acceptance.
 */
export function EntryDetail({ entry, result, review }: EntryDetailProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { province, form, file, status, seal, explanations, waived } = entry;
  const weight = weightText(entry, result, language);
  const facts = [
    { term: say('review.file'), value: file },
    { term: say('review.status'), value: status ? statusWords[status].word[language] : '' },
    {
      term: say('review.seal'),
      value: sealStateWords[seal.state][language],
      hint: ({ none: 'seal', valid: 'sealHolds', broken: 'sealBroken' } as const)[seal.state],
    },
    { term: say('review.explanations'), value: printNumber(explanations, language) },
    ...(waived > 0 ? [{ term: say('review.waived'), value: printNumber(waived, language) }] : []),
    ...(weight === null
      ? []
      : [
          {
            term: say('review.weight'),
            value:
              weight.received === null
                ? say('review.percent', { value: weight.value })
                : say('review.percent.partial', { value: weight.value, received: weight.received }),
            hint: 'weight' as const,
          },
        ]),
  ];
  return (
    <>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={() => review.open(null)}>
          {say('review.back')}
        </Button>
      </div>
      <Subtitle2 as="h2" block className={styles.heading}>
        {province.name[language]} {form.id}
      </Subtitle2>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <Fact key={fact.term} {...fact} />
        ))}
      </dl>
      <ReturnBox
        comparison={review.state.returns.find(({ second }) => keyOfEntry(second) === keyOfEntry(entry)) ?? null}
      />
      <Concealed facts={entry.concealed} />
      <EntryFindings entry={entry} review={review} />
      <PlotsDisclosure result={result} entry={entry} />
      <QuestionBox entry={entry} review={review} />
      <AcceptBox entry={entry} review={review} />
    </>
  );
}

interface FactProps {
  readonly term: string;
  readonly value: string;
  readonly hint?: TermId;
}

function Fact({ term, value, hint }: FactProps) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{hint ? <Hint of={hint}>{value}</Hint> : value}</dd>
    </>
  );
}
