import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ArrowCircleRight16Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { useLanguage } from '../messages/language';
import { submitSteps, type SubmitStep } from '../thread/submitStep';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
});

/** The steps in their order: what is done, what is next, what comes later. */
export function StepList({ step }: { readonly step: SubmitStep }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const at = submitSteps.findIndex(({ id }) => id === step);
  return (
    <ol className={styles.list} aria-label={say('submit.steps')}>
      {submitSteps.map(({ id, label: name }, index) => {
        const isDone = index < at;
        const isCurrent = index === at;
        const Icon = isDone ? CheckmarkCircle16Filled : isCurrent ? ArrowCircleRight16Filled : Circle16Regular;
        const color = isDone
          ? tokens.colorStatusSuccessForeground1
          : isCurrent
            ? tokens.colorBrandForeground1
            : tokens.colorNeutralForeground3;
        const label = isDone ? say('submit.step.done') : isCurrent ? say('submit.step.current') : undefined;
        return (
          <li
            key={id}
            aria-current={isCurrent ? 'step' : undefined}
            className={mergeClasses(styles.step, isDone && styles.done, isCurrent && styles.current)}
          >
            <Icon className={styles.icon} color={color} aria-label={label} aria-hidden={label === undefined} />
            {say(name)}
          </li>
        );
      })}
    </ol>
  );
}
