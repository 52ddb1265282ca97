import { makeStyles, tokens } from '@fluentui/react-components';
import type { DescribedRule } from '../../checks/rule';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
    '& dd': { margin: 0 },
  },
});

/** The rule's page of the rule book: what it is called, when it speaks, and why. */
export function RuleHelp({ rule }: { readonly rule: DescribedRule }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const parts = [
    { term: say('check.given'), text: rule.given },
    { term: say('check.when'), text: rule.when },
    { term: say('check.then'), text: rule.then },
    { term: say('check.reason'), text: rule.reason },
  ];
  return (
    <>
      <strong>{rule.title[language]}</strong>
      <dl className={styles.help}>
        {parts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
