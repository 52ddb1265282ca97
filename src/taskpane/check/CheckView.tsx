import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { memo, useCallback, useEffect } from 'react';
import { useAnnounced } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useResultFocus } from '../frame/focus/useResultFocus';
import { Notice } from '../frame/Notice';
import { Progress } from '../frame/Progress';
import { ViewLayout } from '../frame/ViewLayout';
import { FormTrouble } from '../forms/FormTrouble';
import { SheetTools } from '../marks/SheetTools';
import { useLanguage } from '../messages/language';
import { printTime } from '../messages/time';
import type { Say } from '../messages/say';
import { countFindings } from './findingGroups';
import { Findings } from './Findings';
import { NotChecked } from './NotChecked';
import { groupId, SeverityCounts } from './SeverityCounts';
import type { CheckResult } from './runCheck';
import { useCheck, type Check } from './useCheck';
import { goToFirst } from '../finding/walk';
import type { TextPurpose } from '../text/TextView';
import { useExplaining } from './useExplaining';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // Begins where the other lines do.
  text: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  foot: { display: 'flex', flexDirection: 'column', alignItems: 'start' },
});

interface CheckViewProps {
  /** Whether the view is in sight. */
  readonly active: boolean;
  /** Grows each time somebody asks for a check from elsewhere. */
  readonly wishes: number;
  readonly onPrepare: () => void;
  readonly onSubmit: () => void;
  /** To comparing with a report text, or to filling from a table. */
  readonly onText: (purpose: TextPurpose) => void;
}

/** One button, then what was found; results follow the edits while the view is in sight. */
export function CheckView({ active, wishes, onPrepare, onSubmit, onText }: CheckViewProps) {
  const { check: again, ...rest } = useCheck(active);
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { state, jump, cancel, refuse } = rest;
  const { place, ask } = useResultFocus<HTMLDivElement>(state.result);
  const request = useCallback(() => {
    ask();
    again();
  }, [ask, again]);
  const check = { ...rest, check: request };
  useEffect(() => {
    if (wishes > 0) request();
  }, [wishes, request]);
  useResultAnnounced(state.result, say);
  const compare = (): void => onText('compare');
  const take = useCallback(() => onText('fill'), [onText]);
  return (
    <ViewLayout
      header={<Bar check={check} onText={compare} />}
      footer={state.result && <NextStep result={state.result} onJump={jump} onSubmit={onSubmit} />}
    >
      {!state.result && <Text>{say('check.intro')}</Text>}
      {state.running && state.result === null && (
        <Progress
          sentence={state.progress ? say('check.running.sheets', { ...state.progress }) : say('check.running')}
          onCancel={cancel}
          {...(state.progress ? { done: state.progress.done / state.progress.total } : {})}
        />
      )}
      <Trouble check={check} />
      {state.result && (
        <div ref={place} tabIndex={-1} className={styles.result}>
          <Result
            result={state.result}
            onJump={jump}
            onPrepare={onPrepare}
            onTake={take}
            onRepaired={again}
            onFailure={refuse}
          />
          <div className={styles.foot}>
            <span className={styles.status}>
              {say('check.readAt', { time: printTime(state.result.readAt, language) })}
            </span>
            <CompareButton onText={compare} />
          </div>
        </div>
      )}
    </ViewLayout>
  );
}

/** The button, what was found, and when the workbook was read. */
function Bar({ check: { state, check }, onText }: { readonly check: Check; readonly onText: () => void }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { result, running } = state;
  return (
    <div className={styles.bar}>
      <Button appearance={result ? 'secondary' : 'primary'} disabledFocusable={running} onClick={check}>
        {say(result ? 'check.again' : 'check.run')}
      </Button>
      {result ? <SeverityCounts result={result} /> : <CompareButton onText={onText} />}
    </div>
  );
}

function CompareButton({ onText }: { readonly onText: () => void }) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <Button className={styles.text} appearance="subtle" size="small" icon={<DocumentText20Regular />} onClick={onText}>
      {say('check.text')}
    </Button>
  );
}

/** What stands between the person and fresh results. */
function Trouble({ check: { state, check } }: { readonly check: Check }) {
  const { language, say } = useLanguage();
  const { result, stale, failure } = state;
  if (!failure) return null;
  const waits = result !== null && stale && failure.cause === 'cellEditMode';
  const old = result !== null && stale && say('check.stale', { time: printTime(result.readAt, language) });
  if (waits) {
    return (
      <Notice intent="warning">
        {old} {say('failure.cellEditMode.why')}
      </Notice>
    );
  }
  return (
    <>
      <FailureNotice failure={failure} onRetry={check} />
      {old && <Notice intent="warning">{old}</Notice>}
    </>
  );
}

interface ResultProps {
  readonly result: CheckResult;
  readonly onJump: Check['jump'];
  readonly onPrepare: () => void;
  readonly onTake: () => void;
  readonly onRepaired: () => void;
  readonly onFailure: Check['refuse'];
}

/** Drawn anew for new results only, and not for every step on the way to them. */
const Result = memo(function Result({ result, onJump, onPrepare, onTake, onRepaired, onFailure }: ResultProps) {
  const { say } = useLanguage();
  const explaining = useExplaining(result, onRepaired, onFailure);
  if (result.sheets.length === 0) {
    return (
      <>
        <FormTrouble problems={result.formProblems} />
        {result.otherSheets.length === 0 ? (
          <Notice intent="info" actions={<PrepareButton onPrepare={onPrepare} />}>
            {say('check.noSheet')}
          </Notice>
        ) : (
          <Foreign sheets={result.otherSheets} onTake={onTake} onPrepare={onPrepare} />
        )}
      </>
    );
  }
  const found = result.sheets.some(({ findings }) => findings.length > 0);
  return (
    <>
      <FormTrouble problems={result.formProblems} />
      {!found && <Notice intent="success">{say('check.nothing')}</Notice>}
      <Findings result={result} onJump={onJump} onRepaired={onRepaired} explaining={explaining} />
      <NotChecked result={result} />
      <SheetTools sheets={result.sheets} />
    </>
  );
});

interface ForeignProps {
  readonly sheets: readonly string[];
  readonly onTake: () => void;
  readonly onPrepare: () => void;
}

/**
 * Sheets of another layout are no forms: nothing in them is wrong, and their figures can be taken.
 */
function Foreign({ sheets, onTake, onPrepare }: ForeignProps) {
  const { say } = useLanguage();
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Button size="small" onClick={onTake}>
            {say('check.foreign.take')}
          </Button>
          <PrepareButton onPrepare={onPrepare} />
        </>
      }
    >
      {say('check.foreign', { count: sheets.length, names: sheets.join(', ') })}
    </Notice>
  );
}

function PrepareButton({ onPrepare }: { readonly onPrepare: () => void }) {
  const { say } = useLanguage();
  return (
    <Button appearance="primary" onClick={onPrepare}>
      {say('check.noSheet.prepare')}
    </Button>
  );
}

interface NextStepProps {
  readonly result: CheckResult;
  readonly onJump: Check['jump'];
  readonly onSubmit: () => void;
}

/** What a person would do next: the first error, or, without one, explaining and submitting. */
function NextStep({ result, onJump, onSubmit }: NextStepProps) {
  const { say } = useLanguage();
  if (result.sheets.length === 0) return null;
  const error = result.sheets.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'error');
  const [cell] = error?.cells ?? [];
  if (!error) {
    return (
      <Button appearance="primary" onClick={onSubmit}>
        {say('check.next.submit')}
      </Button>
    );
  }
  if (!cell) return null;
  return (
    <Button
      appearance="primary"
      onClick={() => {
        if (!goToFirst(document.getElementById(groupId('error')))) onJump(cell);
      }}
    >
      {say('check.next.error')}
    </Button>
  );
}

/** Tells those who listen how many findings there are, each time their number changes. */
function useResultAnnounced(result: CheckResult | null, say: Say): void {
  const { error: errors, warning: warnings, info: infos } = countFindings(result ?? { sheets: [] });
  const sheets = result?.sheets.length ?? null;
  const sentence = sheets === 0 ? say('check.noSheet') : say('check.summary', { errors, warnings, infos });
  useAnnounced(`${sheets} ${errors} ${warnings} ${infos}`, sheets === null ? null : sentence);
}
