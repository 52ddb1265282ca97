import { FluentProvider, Spinner, makeStyles } from '@fluentui/react-components';
import { Suspense, startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { AnnounceProvider } from './frame/announce';
import { FaultBoundary } from './frame/FaultBoundary';
import { Header } from './frame/Header';
import { whereLow } from './frame/whereLow';
import { useLanguage } from './messages/language';
import { recall, remember } from './memory';
import type { TextPurpose } from './text/TextView';
import { themes } from './theme/theme';
import { onRibbonWish } from './ribbon';
import { useLook } from './theme/useLook';
import { LastOperation } from './undo/LastOperation';
import { SettleProvider } from './undo/Settling';
import { viewParts } from './viewParts';
import { firstView, views, type View } from './views';

const {
  prepare: { View: PrepareView },
  check: { View: CheckView },
  submit: { View: SubmitView },
  review: { View: ReviewView },
  text: { View: TextView },
  beside: { View: Beside },
} = viewParts;

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    minWidth: '300px',
    display: 'flex',
    flexDirection: 'column',
    [whereLow]: { overflowY: 'auto', overflowX: 'hidden', '& > *': { flexShrink: 0 } },
  },
  places: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', [whereLow]: { flex: 'none' } },
  view: { flex: 1, minHeight: 0, '&[hidden]': { display: 'none' }, [whereLow]: { flex: 'none' } },
});

/**
 * The pane: a header with the places, and the place one is in. A place once seen stays as it was
 * left.
 */
export function App() {
  const styles = useStyles();
  const look = useLook();
  const [view, setView] = useState<View>(() => firstView(location.search, recall('view')));
  const [seen, setSeen] = useState<ReadonlySet<View>>(() => new Set([view]));
  const isCalm = useCalm();
  /** Counts the wishes to check at once: from the result of a write, say. */
  const [checkWishes, setCheckWishes] = useState(0);
  /**
   * The report text beside the places: null until somebody comes for it; left open or closed, it
   * stays as it was.
   */
  const [text, setText] = useState<{ readonly purpose: TextPurpose; readonly open: boolean } | null>(null);
  const isText = text?.open ?? false;
  const openText = (purpose: TextPurpose): void => setText({ purpose, open: true });
  const closeText = (): void => setText((before) => before && { ...before, open: false });
  const checkNow = (): void => {
    setCheckWishes((count) => count + 1);
    go('check');
  };
  const go = (next: View): void => {
    closeText();
    remember('view', next);
    setSeen((before) => new Set([...before, next]));
    setView(next);
  };
  const answer = useRef({ go, checkNow });
  useEffect(() => {
    answer.current = { go, checkNow };
  });
  useEffect(
    () =>
      onRibbonWish((wish) => {
        if (wish.check) answer.current.checkNow();
        else answer.current.go(wish.view);
      }),
    [],
  );
  const prepare = (): void => go('prepare');
  const contents: Readonly<Record<View, ReactNode>> = {
    prepare: <PrepareView active={view === 'prepare' && !isText} onCheck={checkNow} onText={() => openText('fill')} />,
    check: (
      <CheckView
        active={view === 'check' && !isText}
        wishes={checkWishes}
        onPrepare={prepare}
        onSubmit={() => go('submit')}
        onText={openText}
      />
    ),
    submit: <SubmitView active={view === 'submit' && !isText} onCheck={checkNow} onPrepare={prepare} />,
    review: <ReviewView />,
  };
  return (
    // Fluent gives the provider's classes to its pop-ups too: the layout has an element of its own.
    <FluentProvider theme={themes[look]} style={{ colorScheme: look === 'dark' ? 'dark' : 'light' }}>
      <AnnounceProvider>
        <div className={styles.pane}>
          <Header view={view} onView={go} />
          <SettleProvider>
            <main className={styles.places}>
              {views.map(({ id }) => (
                <div
                  key={id}
                  id={`view-${id}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${id}`}
                  hidden={id !== view || isText}
                  className={styles.view}
                >
                  <FaultBoundary>
                    <Suspense fallback={<Loading />}>{seen.has(id) && contents[id]}</Suspense>
                  </FaultBoundary>
                </div>
              ))}
              <div id="view-text" hidden={!isText} className={styles.view}>
                <FaultBoundary>
                  <Suspense fallback={<Loading />}>
                    {text && (
                      <TextView
                        purpose={text.purpose}
                        active={isText}
                        onBack={closeText}
                        onCheck={checkNow}
                        onPrepare={() => go('prepare')}
                      />
                    )}
                  </Suspense>
                </FaultBoundary>
              </div>
            </main>
            <FaultBoundary>
              <Suspense>
                {isCalm && <Beside formulas={view !== 'check' || isText} entry={view === 'prepare' && !isText} />}
              </Suspense>
            </FaultBoundary>
            <LastOperation />
          </SettleProvider>
        </div>
      </AnnounceProvider>
    </FluentProvider>
  );
}

/** How long after its start the pane has nothing better to do, in milliseconds. */
const calmAfter = 1_500;

/** False until the pane has been drawn for a while: what is not urgent waits for it. */
function useCalm(): boolean {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setCalm(true)), calmAfter);
    return () => clearTimeout(timer);
  }, []);
  return isCalm;
}

function Loading() {
  const { say } = useLanguage();
  return <Spinner size="small" label={say('frame.loading')} />;
}
