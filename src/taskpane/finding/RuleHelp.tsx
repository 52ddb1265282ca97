import { makeStyles, tokens } from '@fluentui/react-components';
import { noticesOf, type NoticeKind } from '../../checks/rulebook/ruleNotices';
import { bookRules } from '../../narrative/compare/bookRules';
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

const noticeTerm = { knownWrong: 'finding.knownWrong', waived: 'finding.waivedRule' } as const satisfies Record<
  NoticeKind,
  string
>;

/** The rule's page of the rule book: what it is called, when it speaks, and why. */
export function RuleHelp({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const rule = bookRules.find((one) => one.id === id);
  if (!rule) return null;
  const parts = [
    { term: say('finding.given'), text: rule.given },
    { term: say('finding.when'), text: rule.when },
    { term: say('finding.then'), text: rule.then },
    { term: say('finding.reason'), text: rule.reason },
    ...noticesOf(rule.id).map(({ kind, vi, en }) => ({ term: say(noticeTerm[kind]), text: { vi, en } })),
  ];
  return (
    <>
      <strong>{rule.title[language]}</strong>
      <dl className={styles.help}>
        {parts.map(({ term, text }, at) => (
          <div key={at}>
            <dt>{term}</dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
