import { Button, Subtitle2, Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useState, type RefObject } from 'react';
import { useAnnounced } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useArrivalFocus } from '../frame/focus/useArrivalFocus';
import { useResultFocus } from '../frame/focus/useResultFocus';
import { Progress } from '../frame/Progress';
import { ViewLayout } from '../frame/ViewLayout';
import type { PlainKey } from '../messages/catalogue';
import { useLanguage } from '../messages/language';
import { useWrittenTold } from '../prepare/useWrittenTold';
import { newNumbers } from '../prepare/plan';
import { CompareMode } from './compare/CompareMode';
import { FillMode } from './fill/FillMode';
import { TextSource } from './source/TextSource';
import { useFill, type Fill } from './fill/useFill';
import { useText, type TextWork } from './useText';
import { WriteMode } from './WriteMode';

/** What can be done with a report text. */
const modes = [
  { id: 'fill', label: 'text.mode.fill' },
  { id: 'compare', label: 'text.mode.compare' },
  { id: 'write', label: 'text.mode.write' },
] as const satisfies readonly { readonly id: string; readonly label: PlainKey }[];
type Mode = (typeof modes)[number]['id'];
/** What somebody comes for. */
export type TextPurpose = Exclude<Mode, 'write'>;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: { margin: 0 },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  modes: { '@media (max-width: 340px)': { '& [role="tab"]': { paddingInline: tokens.spacingHorizontalXS } } },
});

interface TextViewProps {
  /** What to begin with, and to go to each time somebody comes for it. */
  readonly purpose: TextPurpose;
  /** Whether the view is in sight. */
  readonly active: boolean;
  readonly onBack: () => void;
  readonly onCheck: () => void;
  readonly onPrepare: () => void;
}

/**
 * A report text beside the workbook: fill the sheet from it, compare the two, or write it from the
 * sheet.
 */
export function TextView({ purpose, active, onBack, onCheck, onPrepare }: TextViewProps) {
  const { say } = useLanguage();
  const styles = useStyles();
  const text = useText(active);
  const arrival = useArrivalFocus<HTMLDivElement>(active, shownAtOnce);
  const { place: shown, ask: goToResult } = useResultFocus<HTMLDivElement>(text.read);
  /** Where a text is given: the button that led back to it is gone. */
  const { place: field, ask: goToField } = useResultFocus<HTMLTextAreaElement>(
    text.read || text.reading ? null : shownAtOnce,
  );
  const work: TextWork = {
    ...text,
    give: after(goToResult, text.give),
    giveFile: after(goToResult, text.giveFile),
    giveSheet: after(goToResult, text.giveSheet),
    giveSelection: after(goToResult, text.giveSelection),
    forget: after(goToField, text.forget),
    cancel: after(goToField, text.cancel),
  };
  const { read, failure, given, look } = text;
  const [mode, setMode] = useState<Mode>(purpose);
  const [came, setCame] = useState({ purpose, active });
  if (came.purpose !== purpose || came.active !== active) {
    setCame({ purpose, active });
    if (active) setMode(purpose);
  }
  const title = given?.file ?? say('text.pasted');
  const fill = useFill({ ...text, title }, text.fail);
  const notice = failure && <FailureNotice failure={failure} onRetry={look} />;
  const isOfFooter = mode === 'fill' && read !== null && failure?.doing === 'write';
  const go = (next: Mode): void => {
    setMode(next);
    // What stands in the cells now decides what agrees and what is written.
    if (next !== 'fill') look();
  };
  useReadAnnounced(read?.figures.length ?? null);
  useWrittenTold(fill.done);
  return (
    <ViewLayout
      header={<Head heading={arrival.place} mode={mode} onMode={go} onBack={onBack} />}
      footer={
        mode === 'fill' &&
        read && (
          <>
            {isOfFooter && notice}
            <FillFooter fill={fill} onCheck={onCheck} />
          </>
        )
      }
    >
      {mode !== 'write' && !read && <Text>{say(mode === 'fill' ? 'text.intro.fill' : 'text.intro.compare')}</Text>}
      {mode !== 'write' && <TextSource work={work} field={field} onPrepare={onPrepare} />}
      {text.reading && <Progress sentence={say('text.reading')} onCancel={work.cancel} />}
      {text.looking && text.targets === null && <Progress sentence={say('text.looking')} />}
      {!isOfFooter && notice}
      {mode !== 'write' && read && (
        <div ref={shown} tabIndex={-1} className={styles.result}>
          {mode === 'fill' && <FillMode read={read} fill={fill} target={text.target} />}
          {mode === 'compare' && <CompareMode work={work} read={read} />}
        </div>
      )}
      {mode === 'write' && <WriteMode work={work} />}
    </ViewLayout>
  );
}

/** A step that says first where the keyboard goes on. */
const after =
  <Given extends unknown[]>(ask: () => void, step: (...given: Given) => void) =>
  (...given: Given): void => {
    ask();
    step(...given);
  };

/** The place itself, and the field for a text, have something to show from the first moment. */
const shownAtOnce = {};

interface HeadProps {
  readonly heading: RefObject<HTMLDivElement>;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onBack: () => void;
}

function Head({ heading, mode, onMode, onBack }: HeadProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <>
      <div ref={heading} className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={say('text.back')}
          title={say('text.back')}
          onClick={onBack}
        />
        <Subtitle2 as="h1" tabIndex={-1} className={styles.title}>
          {say('text.title')}
        </Subtitle2>
      </div>
      <TabList
        className={styles.modes}
        size="small"
        aria-label={say('text.modes')}
        selectedValue={mode}
        onTabSelect={(_, { value }) => onMode(value as Mode)}
      >
        {modes.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {say(label)}
          </Tab>
        ))}
      </TabList>
    </>
  );
}

/** Say yes, wait, or go on. */
function FillFooter({ fill, onCheck }: { readonly fill: Fill; readonly onCheck: () => void }) {
  const { say } = useLanguage();
  const { planned, isCurrent, writing, done, confirm, cancel } = fill;
  if (writing) {
    const sheet = planned?.plan.sheet ?? '';
    return writing.sent ? (
      <Progress sentence={say('write.sending', { sheet })} />
    ) : (
      <Progress sentence={say('write.checking')} onCancel={cancel} />
    );
  }
  if (done) {
    return (
      <>
        <Button appearance="primary" onClick={onCheck}>
          {say('write.next')}
        </Button>
      </>
    );
  }
  const hasWork = planned !== null && (planned.plan.layouts.length > 0 || planned.plan.writes.length > 0);
  if (!hasWork) return null;
  const { sheet, ledger, memory } = planned.plan;
  const counts = { cells: newNumbers(planned.plan), sheet, count: ledger.added.length };
  const tables = memory?.added ?? 0;
  return (
    <Button appearance="primary" disabledFocusable={!isCurrent} onClick={confirm}>
      {tables === 0 ? say('text.fill.confirm', counts) : say('text.fill.confirmRemember', { ...counts, tables })}
    </Button>
  );
}

/** Tells those who listen how much was found, each time a text was read. */
function useReadAnnounced(count: number | null): void {
  const { say } = useLanguage();
  useAnnounced(count, count === null ? null : say('text.ready', { count }));
}
