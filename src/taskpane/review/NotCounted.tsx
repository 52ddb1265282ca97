import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '../../review/reviewResult';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Provinces that sent nothing, and files and sheets that do not count, each with its sentence. */
export function NotCounted({ result: { missing, aside } }: { readonly result: ReviewResult }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  return (
    <div>
      {missing.length > 0 && (
        <Disclosure summary={say('review.missing', { count: missing.length })}>
          {missing.map(({ name }) => name[language]).join(', ')}
        </Disclosure>
      )}
      {aside.length > 0 && (
        <Disclosure summary={say('review.aside', { count: aside.length })}>
          <ul className={styles.list}>
            {aside.map(({ sentence }, index) => (
              <li key={index}>{sentence[language]}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
