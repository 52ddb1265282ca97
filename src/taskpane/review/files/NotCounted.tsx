import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { keyText } from '../../../indicators/provinces/provinceList';
import type { Choice } from '../../../review/gather/received';
import { printMoment } from '../../../sheet/grid/days';
import { remindersOf } from '../../../review/questions/reminders';
import { ReminderItem } from './ReminderItem';
import type { ReviewResult } from '../../../review/reviewResult';
import { Disclosure } from '../../frame/Disclosure';
import { useLanguage } from '../../messages/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface NotCountedProps {
  readonly result: ReviewResult;
  readonly onChoose: (choice: Choice) => void;
}

/** Provinces that sent nothing, and files and sheets that do not count, each with its sentence. */
export function NotCounted({ result, onChoose }: NotCountedProps) {
  const { missing, aside } = result;
  const styles = useStyles();
  const { language, say } = useLanguage();
  const reminders = remindersOf(result);
  return (
    <div>
      {missing.length > 0 && (
        <Disclosure summary={say('review.missing', { count: missing.length })}>
          {missing.map(({ name }) => name[language]).join(', ')}
        </Disclosure>
      )}
      {reminders.length > 0 && (
        <Disclosure summary={say('review.remind', { count: reminders.length })}>
          <ul className={styles.list}>
            {reminders.map((one) => (
              <li key={keyText(one.province)}>
                <ReminderItem reminder={one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {aside.length > 0 && (
        <Disclosure summary={say('review.aside', { count: aside.length })}>
          <ul className={styles.list}>
            {aside.map((one, index) => (
              <li key={index}>
                {one.sentence[language]} {one.completeness && say('review.aside.filled', { ...one.completeness })}{' '}
                {one.time !== null && say('review.aside.time', { time: printMoment(one.time) })}
                <div>
                  {one.candidates.map((province) => (
                    <Button
                      key={keyText(province)}
                      size="small"
                      onClick={() => {
                        const { scheme, code } = province;
                        onChoose({ file: one.file, sheet: one.sheet, province: { scheme, code } });
                      }}
                    >
                      {say('review.aside.count', { province: province.name[language] })}
                    </Button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
