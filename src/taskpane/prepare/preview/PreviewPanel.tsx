import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { Notice } from '../../frame/Notice';
import { useLanguage } from '../../messages/language';
import { CarriedLists } from './CarriedLists';
import { CountLine } from './CountLine';
import { KeptList } from './KeptList';
import { newCells, type Planned } from '../plan';
import { PopulationBases } from './PopulationBases';
import { FigureList, RowList } from './PreviewLists';
import { summarize } from './previewSummary';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    scrollMarginTop: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
  lines: { display: 'flex', flexDirection: 'column' },
});

interface PreviewPanelProps {
  /** Its heading takes the focus of whoever asked. */
  readonly place: RefObject<HTMLElement>;
  readonly planned: Planned;
  readonly filling: boolean;
  readonly onOpen: () => void;
  readonly onFill: () => void;
  readonly onOverwrite: (cells: ReadonlySet<string>) => void;
}

/** What would be written and what would not, before a cell is touched. */
export function PreviewPanel({ place, planned, filling, onOpen, onFill, onOverwrite }: PreviewPanelProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { plan } = planned;
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
    // Choosing what to write over changes the plan and must not move the page.
  }, [place, plan.sheet, filling]);
  return (
    <section ref={place} className={styles.panel} aria-label={say('preview.heading', { sheet: plan.sheet })}>
      <Subtitle2 as="h2" tabIndex={-1} className={styles.heading}>
        {say('preview.heading', { sheet: plan.sheet })}
      </Subtitle2>
      <Standing {...{ planned, filling, onOpen, onFill }} />
      {filling && <Counts planned={planned} onOverwrite={onOverwrite} />}
    </section>
  );
}

/** Whether the sheet is there, and what that means. */
function Standing({ planned: { plan }, filling, onOpen, onFill }: Omit<PreviewPanelProps, 'onOverwrite' | 'place'>) {
  const { say } = useLanguage();
  const { sheet } = plan;
  if (plan.existing === null) return <Notice intent="info">{say('preview.newSheet', { sheet })}</Notice>;
  const different = summarize(plan).kept.length > 0;
  const nothing = plan.writes.length === 0 && !different;
  if (filling && !nothing) return <Notice intent="info">{say('preview.filling', { sheet })}</Notice>;
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Button size="small" onClick={onOpen}>
            {say('preview.exists.open')}
          </Button>
          {!nothing && (
            <Button size="small" onClick={onFill}>
              {say(plan.writes.length > 0 ? 'preview.exists.fill' : 'preview.exists.compare')}
            </Button>
          )}
        </>
      }
    >
      {say('preview.exists', { sheet })} {nothing && say('preview.nothing', { sheet })}
    </Notice>
  );
}

function Counts({ planned, onOverwrite }: Pick<PreviewPanelProps, 'planned' | 'onOverwrite'>) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { plan, reading } = planned;
  const { numbers, notes, same, kept, noCell, derived, carried, outweighed, ledgerOnly } = summarize(plan);
  const { sheet: ledger, added, present } = plan.ledger;
  const lines = [
    { label: say('preview.numbers'), rows: numbers, aside: 'column' },
    { label: say('preview.derived'), rows: derived, aside: 'note', term: 'derived' },
    { label: say('preview.carried'), rows: carried, aside: 'note' },
    { label: say('preview.notes'), rows: notes, aside: 'column' },
    { label: say('preview.same'), rows: same, aside: 'column' },
    { label: say('preview.outweighed'), rows: outweighed, aside: 'outweighed' },
    { label: say('preview.noCell'), rows: noCell, aside: 'column' },
  ] as const;
  const figuresOnly = ledgerOnly.reduce((sum, { figures }) => sum + figures.length, 0);
  return (
    <div className={styles.lines}>
      {newCells(plan) === 0 && added.length === 0 && plan.existing === null && say('preview.blankForm')}
      {lines.map(({ label, rows, aside, ...more }) => (
        <CountLine key={label} label={label} count={rows.length} {...more}>
          <RowList rows={rows} catalogue={reading.lists.catalogue} aside={aside} />
        </CountLine>
      ))}
      <CountLine label={say('preview.kept')} count={kept.length}>
        <KeptList rows={kept} onChange={onOverwrite} />
      </CountLine>
      <CountLine label={say('preview.ledger.added', { sheet: ledger })} count={added.length} term="ledger" />
      <CountLine label={say('preview.ledger.present', { sheet: ledger })} count={present.length} />
      <CountLine label={say('preview.ledgerOnly', { sheet: ledger })} count={figuresOnly}>
        <FigureList groups={ledgerOnly} />
      </CountLine>
      {plan.memory && (
        <CountLine label={say('preview.memory', { sheet: plan.memory.sheet })} count={plan.memory.added} />
      )}
      {plan.carried && <CarriedLists carried={plan.carried} catalogue={reading.lists.catalogue} />}
      <PopulationBases planned={planned} />
    </div>
  );
}
