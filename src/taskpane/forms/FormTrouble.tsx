import { makeStyles, tokens } from '@fluentui/react-components';
import { formProblemText, type FormProblem } from '../../sheet/formSheet/formProblems';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Each cell of a `Mẫu` sheet that keeps a form from being used; nothing where there is none. */
export function FormTrouble({ problems }: { readonly problems: readonly FormProblem[] }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <Notice intent="error" title={say('forms.problems')}>
      <ul className={styles.list}>
        {problems.map((problem) => {
          const text = formProblemText(problem)[language];
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}
