import { useRef, useState } from 'react';
import { reminderLetter, reminderText, type Reminder } from '../../../review/questions/reminders';
import { CopyButton } from '../../frame/CopyButton';
import { useLanguage } from '../../messages/language';
import { recall } from '../../memory';

/**
 * What a province still owes, and a letter about it to copy; where copying is refused the letter
 * stands there to be selected.
 */
export function ReminderItem({ reminder }: { readonly reminder: Reminder }) {
  const { language, say } = useLanguage();
  const [shown, setShown] = useState(false);
  const place = useRef<HTMLPreElement>(null);
  const letter = reminderLetter(reminder, language, recall('reviewer') ?? '');
  return (
    <>
      {reminder.province.name[language]}: {reminderText(reminder)[language]}{' '}
      <CopyButton
        size="small"
        appearance="subtle"
        text={letter}
        label={say('review.remind.copy')}
        done={say('review.questions.copied')}
        place={place}
        onRefused={() => setShown(true)}
      />
      {shown && (
        <pre ref={place} style={{ whiteSpace: 'pre-wrap', userSelect: 'text' }}>
          {letter}
        </pre>
      )}
    </>
  );
}
