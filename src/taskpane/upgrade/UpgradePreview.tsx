import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import type { FormUpgrade } from '../../sheet/upgrade/formUpgrade';
import { contentText } from '../../sheet/upgrade/leftCells';
import type { FormUpgrades, UpgradeRefusal } from '../../submission/formUpgrades';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import { CountLine } from '../prepare/preview/CountLine';
import { Entry, EntryList } from '../prepare/preview/PreviewLists';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UpgradePreviewProps {
  readonly found: FormUpgrades;
  readonly busy: boolean;
  /** Gets the focus when the preview was asked for. */
  readonly place?: RefObject<HTMLDivElement>;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** What each sheet becomes on the newest version of its form, and the yes to it. */
export function UpgradePreview({ found, busy, place, onWrite, onCancel }: UpgradePreviewProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { sealed, upgrades, refused, ownForms } = found;
  if (sealed) return <Notice intent="info">{say('upgrade.sealed')}</Notice>;
  if (upgrades.length + refused.length + ownForms.length === 0)
    return <Notice intent="info">{say('upgrade.none')}</Notice>;
  return (
    <div ref={place} tabIndex={-1} className={styles.block}>
      {refused.map((refusal) => (
        <Refusal key={refusal.sheet} refusal={refusal} />
      ))}
      {ownForms.map((one) => (
        <Notice key={one.sheet} intent="info">
          {say('upgrade.ownForm', { ...one })}
        </Notice>
      ))}
      {upgrades.map((upgrade) => (
        <SheetPreview key={upgrade.sheet} upgrade={upgrade} />
      ))}
      {upgrades.length > 0 && (
        <>
          <Notice intent="info">{say('upgrade.looks')}</Notice>
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
              {say('upgrade.write', { count: upgrades.length })}
            </Button>
            <Button disabledFocusable={busy} onClick={onCancel}>
              {say('upgrade.cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function SheetPreview({ upgrade }: { readonly upgrade: FormUpgrade }) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { sheet, from, to, kept, moved, added, left } = upgrade;
  const title = say('upgrade.sheet', { sheet, form: to.id, from: from.version, to: to.version });
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <CodeLine label={say('upgrade.kept')} codes={kept} />
      <CodeLine label={say('upgrade.moved')} codes={moved} />
      <CodeLine label={say('upgrade.added')} codes={added} />
      <CountLine label={say('upgrade.left')} count={left.length}>
        <EntryList>
          <Entry name={say('upgrade.leftWhere')} />
          {left.map((cell) => (
            <Entry
              key={cell.address}
              name={contentText(cell)}
              value={cell.address}
              aside={[cell.row, cell.column?.[language] ?? ''].filter((one) => one !== '').join(', ')}
            />
          ))}
        </EntryList>
      </CountLine>
    </section>
  );
}

/** Rows by their codes, with the names of their indicators. */
function CodeLine({ label, codes }: { readonly label: string; readonly codes: readonly string[] }) {
  const { language, say } = useLanguage();
  const { byCode } = loadCatalogue();
  return (
    <CountLine label={label} count={codes.length}>
      <EntryList>
        {codes.map((code) => (
          <Entry key={code} name={say('upgrade.row', { code, name: byCode(code)?.name[language] ?? '' })} />
        ))}
      </EntryList>
    </CountLine>
  );
}

function Refusal({ refusal: { sheet, reason, reader, cells = [] } }: { readonly refusal: UpgradeRefusal }) {
  const { say } = useLanguage();
  if (reason === 'ownReader')
    return (
      <Notice intent="warning">
        {say('upgrade.refused.ownReader', { sheet, reader: reader ?? '', cells: cells.join(', ') })}
      </Notice>
    );
  return (
    <Notice intent="warning">
      {reason === 'readElsewhere'
        ? say('upgrade.refused.readElsewhere', { sheet, reader: reader ?? '' })
        : say(reason === 'head' ? 'upgrade.refused.head' : 'upgrade.refused.twoTables', { sheet })}
    </Notice>
  );
}
