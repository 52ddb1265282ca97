import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useId, useState, type ReactNode } from 'react';
import { termOf, type TermId } from '../../indicators/glossary';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  button: { minWidth: 0, height: 'auto', padding: 0, verticalAlign: 'middle' },
  hint: {
    display: 'block',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface HintProps {
  readonly of: TermId;
  /** The term as it stands there. */
  readonly children: ReactNode;
}

/** A term with the way to its meaning beside it, the same as the guides give. */
export function Hint({ of, children }: HintProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const [isOpen, open] = useState(false);
  const id = useId();
  const { word, means } = termOf(of);
  return (
    <span>
      {children}
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={<Info16Regular />}
        aria-label={say('frame.means', { term: word[language] })}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      />
      <span id={id} role="note" hidden={!isOpen} className={isOpen ? styles.hint : undefined}>
        {isOpen && means[language]}
      </span>
    </span>
  );
}
