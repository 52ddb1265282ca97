import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reminderLetter, reminderText, type Reminder } from '../../review/questions/reminders';
import { useAnnounce } from '../frame/announce';
import { useLanguage } from '../messages/language';
import { recall } from '../memory';

/**
 * What a province still owes, and a letter about it to copy; where copying is refused the letter
 * stands there to be selected.
 */
export function ReminderItem({ reminder }: { readonly reminder: Reminder }) {
  const { language, say } = useLanguage();
  const announce = useAnnounce();
  const [told, setTold] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const letter = reminderLetter(reminder, language, recall('reviewer') ?? '');
  const copy = async (): Promise<void> => {
    const sentence = await navigator.clipboard.writeText(letter).then(
      () => say('review.questions.copied'),
      () => say('review.questions.notCopied'),
    );
    setShown(sentence !== say('review.questions.copied'));
    setTold(sentence);
    announce(sentence);
  };
  return (
    <li>
      {reminder.province.name[language]}: {reminderText(reminder)[language]}{' '}
      <Button size="small" appearance="subtle" onClick={() => void copy()}>
        {say('review.remind.copy')}
      </Button>
      {told}
      {shown && <pre style={{ whiteSpace: 'pre-wrap', userSelect: 'text' }}>{letter}</pre>}
    </li>
  );
}
