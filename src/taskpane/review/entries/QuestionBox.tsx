import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { findTemplate } from '../../../indicators/forms/templates';
import { reportingUnitOf } from '../../../indicators/forms/reportingUnits';
import { questionLetter } from '../../../review/questions/questionLetter';
import { questionsOf } from '../../../review/questions/questions';
import { isFilled } from '../../../review/questions/reminders';
import type { ReviewEntry } from '../../../review/reviewResult';
import { useAnnounce } from '../../frame/announce';
import { CopyButton } from '../../frame/CopyButton';
import { Disclosure } from '../../frame/Disclosure';
import { useLanguage } from '../../messages/language';
import { recall } from '../../memory';
import { ReminderItem } from '../files/ReminderItem';
import type { ReviewDesk } from '../state/reviewDesk';
import { askedOn } from '../state/reviewState';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS },
  letter: {
    margin: 0,
    maxHeight: '240px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
  },
});

interface QuestionBoxProps {
  readonly entry: ReviewEntry;
  readonly review: ReviewDesk;
}

/** What to ask the province, as a letter to copy and as a worksheet. */
export function QuestionBox({ entry, review }: QuestionBoxProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const announce = useAnnounce();
  const place = useRef<HTMLPreElement>(null);
  const questions = questionsOf(entry);
  if (questions.length === 0) return <NothingToAsk entry={entry} />;
  const template = findTemplate(entry.form);
  const unit = template ? reportingUnitOf(template, entry.province) : entry.province.name;
  const letter = questionLetter(entry, { language, unit, by: recall('reviewer') ?? '' });
  const sheet = askedOn(review.state, entry);
  const write = async (): Promise<void> => {
    const written = await review.writeQuestions(entry);
    if (written !== null) announce(say('review.questions.written', { sheet: written }));
  };
  return (
    <Disclosure summary={say('review.questions', { count: questions.length })}>
      <div className={styles.actions}>
        <CopyButton
          size="small"
          text={letter}
          label={say('review.questions.copy')}
          done={say('review.questions.copied')}
          place={place}
        />
        <Button size="small" onClick={() => void write()}>
          {say('review.questions.sheet')}
        </Button>
      </div>
      {sheet !== null && say('review.questions.written', { sheet })}
      <pre ref={place} className={styles.letter}>
        {letter}
      </pre>
    </Disclosure>
  );
}

/** Of what is not filled in there is nothing to ask yet: the province is reminded. */
function NothingToAsk({ entry }: { readonly entry: ReviewEntry }) {
  const { say } = useLanguage();
  if (isFilled(entry)) return <span>{say('review.questions.none')}</span>;
  const { province, year } = entry;
  return (
    <div>
      {say('review.questions.remind')}
      <ReminderItem reminder={{ province, year, notSent: [], unfilled: [entry] }} />
    </div>
  );
}
