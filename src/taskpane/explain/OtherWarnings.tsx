import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Unexplained } from '../../submission/notes/explain';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', maxHeight: '200px', overflowY: 'auto' },
});

interface OtherWarningsProps {
  readonly others: readonly Unexplained[];
  /** Fingerprints. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Other warnings that the same explanation may serve; none of them is chosen beforehand. */
export function OtherWarnings({ others, chosen, onChoose }: OtherWarningsProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const count = others.filter(({ fingerprint }) => chosen.has(fingerprint)).length;
  return (
    <Disclosure summary={say('explain.others', { count: others.length })}>
      <div className={styles.list}>
        <Checkbox
          label={say('explain.others.all')}
          checked={count === others.length ? true : count > 0 ? 'mixed' : false}
          onChange={(_, { checked }) =>
            onChoose(new Set(checked === true ? others.map(({ fingerprint }) => fingerprint) : []))
          }
        />
        {others.map(({ fingerprint, finding: { title, subject, cells }, sheet }) => (
          <Checkbox
            key={fingerprint}
            size="medium"
            label={`${title[language]}: ${[subject?.code ?? cells[0]?.address, sheet].filter(Boolean).join(' · ')}`}
            checked={chosen.has(fingerprint)}
            onChange={(_, { checked }) => {
              const next = new Set(chosen);
              if (checked === true) next.add(fingerprint);
              else next.delete(fingerprint);
              onChoose(next);
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
