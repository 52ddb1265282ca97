import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { useRef, useState } from 'react';
import { printNumber } from '../../../figures/print';
import type { Repair, RepairWrite } from '../../../checks/finding';
import { partHedge } from '../../../checks/entry/numbers/entryHedge';
import { formulaText } from '../../../checks/formulaText';
import { useAnnounce } from '../../frame/announce';
import { FailureNotice } from '../../frame/FailureNotice';
import { Progress } from '../../frame/Progress';
import { useKeepFocus } from '../../frame/focus/useKeepFocus';
import { useLanguage } from '../../messages/language';
import { repairedPlaces, repairLabel } from './repairLook';
import { repairMark } from '../../finding/walk';
import { useRepair, type RepairStep } from './useRepair';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // Without colours of our own only an outline tells what belongs together.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyle: 'none', fontVariantNumeric: 'tabular-nums' },
  former: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

interface RepairsProps {
  /** What can be taken with one button each: one repair, or several of one kind together. */
  readonly offers: readonly (readonly Repair[])[];
  /** The workbook was changed: what is shown is old. */
  readonly onRepaired: () => void;
}

/** Safe repairs as buttons; each shows first which cells it would change, from what to what. */
export function Repairs({ offers, onRepaired }: RepairsProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const [chosen, choose] = useState<number | null>(null);
  const { step, apply, forget } = useRepair(onRepaired);
  const place = useRef<HTMLDivElement>(null);
  useKeepFocus(place);
  const offer = chosen === null ? undefined : offers[chosen];
  if (offers.length === 0) return <NoRepair />;
  return (
    <div ref={place}>
      {offer ? (
        <Preview
          repairs={offer}
          step={step}
          onYes={() => apply(offer)}
          onNo={() => {
            forget();
            choose(null);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {offers.map((one, index) => (
            <Button
              key={index}
              size="small"
              appearance="outline"
              {...{ [repairMark]: '' }}
              icon={<Wrench16Regular />}
              onClick={() => choose(index)}
            >
              {repairLabel(one, language, say)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Nothing to look at until somebody asks for a repair by its key: then the answer. */
function NoRepair() {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [isAsked, ask] = useState(false);
  const sentence = say('repair.none');
  return (
    <>
      <button
        type="button"
        hidden
        {...{ [repairMark]: '' }}
        onClick={() => {
          ask(true);
          announce(sentence);
        }}
      />
      {isAsked && <Caption1 block>{sentence}</Caption1>}
    </>
  );
}

interface PreviewProps {
  readonly repairs: readonly Repair[];
  readonly step: RepairStep;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Preview({ repairs, step, onYes, onNo }: PreviewProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.preview} role="group" aria-label={say('repair.preview')}>
      <Caption1>{say('repair.preview')}</Caption1>
      <ul className={styles.list}>
        {repairs.map((repair) =>
          repair.kind === 'inputRule'
            ? repairedPlaces(repair).map((place) => (
                <li key={place}>
                  <strong>{place}</strong> → {say('repair.ruled')}
                </li>
              ))
            : repair.writes.map((write) => <Change key={write.address} write={write} />),
        )}
      </ul>
      {step.name === 'changed' && <Caption1>{say('repair.changed')}</Caption1>}
      {step.name === 'failed' && <FailureNotice failure={step.failure} onRetry={onYes} />}
      {step.name === 'working' ? (
        <Progress sentence={say('repair.working')} />
      ) : (
        <div className={styles.buttons}>
          {step.name === 'idle' && (
            <Button size="small" appearance="primary" onClick={onYes}>
              {say('repair.yes')}
            </Button>
          )}
          <Button size="small" onClick={onNo}>
            {say('repair.no')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Change({ write: { address, row, found, put } }: { readonly write: RepairWrite }) {
  const styles = useStyles();
  const { hedge } = partHedge('value' in put && typeof found.value === 'string' ? found.value : '');
  const { language, say } = useLanguage();
  const print = (value: unknown): string =>
    typeof value === 'number'
      ? printNumber(value, language)
      : value === '' || value === null
        ? say('repair.blank')
        : formulaText(String(value))[language];
  return (
    <li>
      <strong>{say('repair.cell', { address, row })}</strong>{' '}
      <span className={styles.former}>{print(found.formula ?? found.value)}</span> →{' '}
      {print('formula' in put ? put.formula : put.value)}
      {hedge !== null && <Caption1 block>{say('repair.hedge', { hedge })}</Caption1>}
    </li>
  );
}
