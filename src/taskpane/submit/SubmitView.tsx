import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useAnnounced } from '../frame/announce';
import { Concealed } from '../frame/Concealed';
import { FailureNotice } from '../frame/FailureNotice';
import { useArrivalFocus } from '../frame/focus/useArrivalFocus';
import { Notice } from '../frame/Notice';
import { Progress } from '../frame/Progress';
import { spokenOnly } from '../frame/spoken';
import { ViewLayout } from '../frame/ViewLayout';
import { useLanguage } from '../messages/language';
import { BrokenSeal } from './BrokenSeal';
import { ExplainStep } from './ExplainStep';
import { FillStep } from './FillStep';
import { FilesStep } from './FilesStep';
import type { SubmitReading } from './readSubmit';
import { SealStep } from './SealStep';
import { SignStep } from './SignStep';
import { StepList } from './StepList';
import { submitSteps, type SubmitStep } from '../thread/submitStep';
import { useSubmit, type Submit } from './useSubmit';
import { WaiveRule, Waivers } from './WaiveRule';

const useStyles = makeStyles({ heading: spokenOnly, sheets: { overflowWrap: 'anywhere' } });

interface SubmitViewProps {
  /** Whether the view is in sight. */
  readonly active: boolean;
  /** To the errors. */
  readonly onCheck: () => void;
  readonly onPrepare: () => void;
}

/** From a filled workbook to a sealed one: what is done, and the one next step. */
export function SubmitView({ active, onCheck, onPrepare }: SubmitViewProps) {
  const submit = useSubmit(active);
  const { say } = useLanguage();
  const { reading, failure } = submit.state;
  const { place, ask } = useArrivalFocus<HTMLHeadingElement>(active, reading);
  const moving: Submit = {
    ...submit,
    // What was asked for is done and gone by then: one goes on at what came of it.
    write: (work) => {
      ask();
      return submit.write(work);
    },
  };
  useStepAnnounced(reading);
  return (
    <ViewLayout footer={<Footer submit={submit} />}>
      {failure && <FailureNotice failure={failure} onRetry={submit.read} />}
      {reading?.standing.sheets.length === 0 && (
        <Notice
          intent="info"
          actions={
            <Button appearance="primary" onClick={onPrepare}>
              {say('submit.prepare')}
            </Button>
          }
        >
          {say('submit.noSheet')}
        </Notice>
      )}
      {reading && reading.standing.sheets.length > 0 && (
        <Steps reading={reading} submit={submit} moving={moving} heading={place} onCheck={onCheck} />
      )}
    </ViewLayout>
  );
}

/** What is under way, with the way out while nothing is in sight yet. */
function Footer({ submit: { state, cancel, read } }: { readonly submit: Submit }) {
  const { say } = useLanguage();
  const { reading, running, progress, cancelled, writing } = state;
  if (writing) return <Progress sentence={say('submit.writing')} />;
  if (reading) return null;
  if (running) {
    return (
      <Progress
        sentence={progress ? say('submit.reading.sheets', { ...progress }) : say('submit.reading')}
        onCancel={cancel}
        {...(progress ? { done: progress.done / progress.total } : {})}
      />
    );
  }
  return cancelled ? <Button onClick={read}>{say('submit.read')}</Button> : null;
}

interface StepsProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
  /** The same where a write moves on: the focus goes with it. */
  readonly moving: Submit;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onCheck: () => void;
}

function Steps({ reading, submit, moving, heading, onCheck }: StepsProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { sheets, provinces, step, seal, concealed, errors, waivers, inTheWay } = reading.standing;
  return (
    <>
      {seal.state === 'broken' && <BrokenSeal reading={reading} submit={moving} />}
      <Concealed facts={concealed} />
      <Caption1 block className={styles.sheets}>
        {say('submit.sheets', { count: sheets.length, sheets: sheets.join(', ') })}
      </Caption1>
      {provinces.length > 1 && step !== 'files' && (
        <Notice intent="warning">
          {say('submit.provinces', { provinces: provinces.map((name) => name[language]).join(', ') })}
        </Notice>
      )}
      <StepList step={step} />
      {/* What follows has a heading for those who go from one to the next. */}
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {say(labelOf(step))}
      </h2>
      {step === 'fill' && <FillStep reading={reading} submit={submit} />}
      {step === 'errors' && (
        <Notice
          intent="error"
          actions={
            <Button appearance="primary" onClick={onCheck}>
              {say('submit.errors.go')}
            </Button>
          }
        >
          {say('submit.errors', { count: errors })}
        </Notice>
      )}
      {step === 'warnings' && <ExplainStep reading={reading} submit={moving} />}
      {step === 'sign' && <SignStep reading={reading} submit={moving} />}
      {step === 'seal' && <SealStep reading={reading} submit={moving} />}
      {step === 'files' && <FilesStep key={seal.seal} reading={reading} submit={submit} />}
      <Waivers waivers={waivers} />
      {(step === 'errors' || step === 'warnings') && <WaiveRule rules={inTheWay} submit={moving} />}
    </>
  );
}

function labelOf(step: SubmitStep): (typeof submitSteps)[number]['label'] {
  return submitSteps.find(({ id }) => id === step)!.label;
}

/** Tells those who listen which step is next, each time it changes. */
function useStepAnnounced(reading: SubmitReading | null): void {
  const { say } = useLanguage();
  const step = reading && reading.standing.sheets.length > 0 ? reading.standing.step : null;
  const broken = reading?.standing.seal.state === 'broken' ? `${say('submit.broken')}. ` : '';
  const next = step && say('submit.now', { step: say(labelOf(step)) });
  useAnnounced(`${step} ${reading?.standing.seal.state}`, next && `${broken}${next}`);
}
