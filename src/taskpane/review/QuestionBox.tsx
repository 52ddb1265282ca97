import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findTemplate } from '../../indicators/templates';
import { reportingUnitOf } from '../../indicators/units';
import { questionLetter } from '../../review/questions/questionLetter';
import { questionsOf } from '../../review/questions/questions';
import type { ReviewEntry } from '../../review/reviewResult';
import { useAnnounce } from '../frame/announce';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';
import { recall } from '../memory';

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
  readonly onSheet: (entry: ReviewEntry) => Promise<string | null>;
}

/** What to ask the province, as a letter to copy and as a worksheet. */
export function QuestionBox({ entry, onSheet }: QuestionBoxProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const announce = useAnnounce();
  const [told, setTold] = useState('');
  const questions = questionsOf(entry);
  if (questions.length === 0) return <span>{say('review.questions.none')}</span>;
  const template = findTemplate(entry.form);
  const unit = template ? reportingUnitOf(template, entry.province) : entry.province.name;
  const letter = questionLetter(entry, { language, unit, by: recall('reviewer') ?? '' });
  const tell = (sentence: string): void => {
    setTold(sentence);
    announce(sentence);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(letter);
      tell(say('review.questions.copied'));
    } catch {
      // Some Office frames refuse the clipboard; the text can still be selected.
      tell(say('review.questions.notCopied'));
    }
  };
  const write = async (): Promise<void> => {
    const sheet = await onSheet(entry);
    if (sheet !== null) tell(say('review.questions.written', { sheet }));
  };
  return (
    <Disclosure summary={say('review.questions', { count: questions.length })}>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy()}>
          {say('review.questions.copy')}
        </Button>
        <Button size="small" onClick={() => void write()}>
          {say('review.questions.sheet')}
        </Button>
      </div>
      {told}
      <pre className={styles.letter}>{letter}</pre>
    </Disclosure>
  );
}
