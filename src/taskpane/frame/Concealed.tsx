import { makeStyles } from '@fluentui/react-components';
import type { ConcealedFact } from '../../submission/concealed/concealedFacts';
import { useLanguage } from '../messages/language';
import { Notice } from './Notice';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' } });

/** What a workbook does not show, or shows otherwise than it is; nothing where there is none. */
export function Concealed({ facts }: { readonly facts: readonly ConcealedFact[] }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  if (facts.length === 0) return null;
  const differs = facts.some((fact) => fact.differs);
  return (
    <Notice intent={differs ? 'warning' : 'info'} title={say('concealed.title')}>
      <ul className={styles.list}>
        {facts.map(({ text }, index) => (
          <li key={index}>{text[language]}</li>
        ))}
      </ul>
    </Notice>
  );
}
