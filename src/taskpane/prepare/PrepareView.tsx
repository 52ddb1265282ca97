import { Button } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import { useAnnounced } from '../frame/announce';
import { FormNotices } from '../forms/FormNotices';
import { FailureNotice } from '../frame/FailureNotice';
import { useResultFocus } from '../frame/focus/useResultFocus';
import { Notice } from '../frame/Notice';
import { ViewLayout } from '../frame/ViewLayout';
import { recall, remember } from '../memory';
import { useOnTakenBack } from '../undo/useFinished';
import { useLanguage } from '../messages/language';
import type { Front } from './front';
import { PrepareFooter } from './PrepareFooter';
import { PrepareForm } from './PrepareForm';
import { isRunning } from './prepareState';
import { PopulationChoice } from './PopulationChoice';
import { PreviousFiles } from './PreviousFiles';
import { PrepareTools } from './PrepareTools';
import { PreviewPanel } from './preview/PreviewPanel';
import { usePrepare, type Prepare } from './usePrepare';
import { useWrittenTold } from './useWrittenTold';

interface PrepareViewProps {
  /** Whether the view is in sight. */
  readonly active: boolean;
  /** The next step after a sheet is written. */
  readonly onCheck: () => void;
  /** To filling from a report text. */
  readonly onText: () => void;
}

/** Choose a sheet, see what would be written, say yes. */
export function PrepareView({ active, onCheck, onText }: PrepareViewProps) {
  const prepare = usePrepare(active);
  const { say } = useLanguage();
  const [exampleSeen, setExampleSeen] = useState(() => recall('exampleSeen') !== null);
  const { state } = prepare;
  const { province } = prepare.resolved;
  const { year } = prepare.selection;
  const focus = useResultFocus<HTMLElement>(state.step === 'preview' ? state.planned : null);
  useResultAnnounced(prepare);
  useOnTakenBack(prepare.forget);
  const endExample = (): void => {
    remember('exampleSeen', 'yes');
    setExampleSeen(true);
  };
  return (
    <ViewLayout
      footer={<PrepareFooter state={state} onConfirm={prepare.confirm} onCancel={prepare.cancel} onCheck={onCheck} />}
    >
      {!exampleSeen && (
        <Example
          onShow={() => {
            endExample();
            focus.ask();
            prepare.showExample();
          }}
          onDismiss={endExample}
        />
      )}
      {prepare.elsewhere && <Elsewhere front={prepare.elsewhere} onTake={prepare.takeFront} />}
      <PrepareForm
        selection={prepare.selection}
        resolved={prepare.resolved}
        asked={prepare.asked}
        disabled={isRunning(state)}
        onChange={prepare.change}
      />
      <FormNotices form={prepare.resolved.form} forms={prepare.forms.forms} />
      {province && (
        <>
          <PreviousFiles files={prepare.files} province={province} year={year} disabled={isRunning(state)} />
          <PopulationChoice
            province={province}
            year={year}
            chosen={prepare.chosen}
            disabled={isRunning(state)}
            onChoose={prepare.choosePopulations}
          />
        </>
      )}
      <Button
        appearance={state.step === 'choosing' || state.step === 'reading' ? 'primary' : 'secondary'}
        disabledFocusable={isRunning(state)}
        onClick={() => {
          endExample();
          focus.ask();
          prepare.preview();
        }}
      >
        {say('prepare.preview')}
      </Button>
      <Button
        appearance="subtle"
        icon={<DocumentText20Regular />}
        disabledFocusable={isRunning(state)}
        onClick={onText}
      >
        {say('prepare.text')}
      </Button>
      {state.step === 'choosing' && state.failure && (
        <FailureNotice failure={state.failure} onRetry={prepare.preview} />
      )}
      {state.step === 'choosing' && state.cancelled && <Notice intent="info">{say('prepare.cancelled')}</Notice>}
      {state.step === 'preview' && (
        <PreviewPanel
          place={focus.place}
          planned={state.planned}
          filling={state.filling}
          onOpen={prepare.open}
          onFill={prepare.fillBlanks}
          onOverwrite={prepare.overwrite}
        />
      )}
      <PrepareTools form={prepare.resolved.form} workbook={prepare.forms} disabled={isRunning(state)} />
    </ViewLayout>
  );
}

interface ExampleProps {
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

function Example({ onShow, onDismiss }: ExampleProps) {
  const { say } = useLanguage();
  return (
    <Notice
      intent="info"
      title={say('prepare.example.title')}
      actions={
        <>
          <Button size="small" onClick={onShow}>
            {say('prepare.example.show')}
          </Button>
          <Button size="small" appearance="subtle" onClick={onDismiss}>
            {say('frame.dismiss')}
          </Button>
        </>
      }
    >
      {say('prepare.example.text')}
    </Notice>
  );
}

interface ElsewhereProps {
  readonly front: Front;
  readonly onTake: (front: Front) => void;
}

/** The choice is about another sheet than the one in front: the way to that one. */
function Elsewhere({ front, onTake }: ElsewhereProps) {
  const { say } = useLanguage();
  return (
    <Button appearance="subtle" size="small" onClick={() => onTake(front)}>
      {say('prepare.front', { sheet: front.sheet })}
    </Button>
  );
}

/** Tells those who listen what came of a preview or a write. */
function useResultAnnounced({ state }: Prepare): void {
  const { say } = useLanguage();
  useWrittenTold(state.step === 'done' ? state : null);
  const ready = state.step === 'preview' ? say('preview.ready', { sheet: state.planned.plan.sheet }) : null;
  const failure = state.step === 'choosing' ? state.failure : null;
  useAnnounced(state, failure ? say(`failure.${failure.cause}.why`) : ready);
}
