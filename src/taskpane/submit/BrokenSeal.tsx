import { Button, makeStyles } from '@fluentui/react-components';
import { termOf } from '../../indicators/glossary';
import { changeGroups, type TableChanges } from '../../submission/seal/changeGroups';
import type { SealChange } from '../../submission/seal/changes';
import { changeText, copyText } from '../../submission/submissionWords';
import { Disclosure } from '../frame/Disclosure';
import { Notice } from '../frame/Notice';
import { useGradual } from '../frame/steps/useGradual';
import type { MessageKey } from '../messages/catalogue';
import { useLanguage } from '../messages/language';
import { CellButtons } from '../frame/CellButtons';
import type { SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';
import { unlock } from './writeSubmit';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' } });

interface BrokenSealProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/**
 * Which cells are no longer what was sealed, each a click away: those of the forms first, our own
 * tables in a line each, with every cell behind it.
 */
export function BrokenSeal({ reading, submit }: BrokenSealProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { seal } = reading.standing;
  const { sheets, others, cells, tables } = changeGroups(seal.changes);
  const copy = copyText(seal);
  const isMore = others.length + tables.length > 0;
  return (
    <Notice
      intent="error"
      title={say('submit.broken')}
      {...(reading.locked.length > 0
        ? {
            actions: (
              <Button size="small" onClick={() => void submit.write((session) => unlock(session, reading))}>
                {say('submit.unlock')}
              </Button>
            ),
          }
        : {})}
    >
      {sheets.length > 0
        ? say(isMore ? 'submit.broken.more' : 'submit.broken.cells', { count: sheets.length })
        : isMore
          ? say('submit.broken.tables')
          : termOf('sealBroken').means[language]}
      <Changes changes={[...sheets, ...others]} submit={submit} />
      {tables.length > 0 && (
        <>
          <ul className={styles.list}>
            {tables.flatMap((table) =>
              ways.flatMap(({ way, words }) =>
                table[way] > 0 ? (
                  <li key={`${table.place} ${way}`}>{say(words, { place: table.place, count: table[way] })}</li>
                ) : (
                  []
                ),
              ),
            )}
          </ul>
          <Disclosure summary={say('submit.broken.each', { count: cells.length })}>
            <Changes changes={cells} submit={submit} />
          </Disclosure>
        </>
      )}
      {copy?.[language]}
    </Notice>
  );
}

const ways = [
  { way: 'added', words: 'submit.broken.added' },
  { way: 'changed', words: 'submit.broken.changed' },
  { way: 'gone', words: 'submit.broken.gone' },
] as const satisfies readonly { readonly way: keyof TableChanges; readonly words: MessageKey }[];

interface ChangesProps {
  readonly changes: readonly SealChange[];
  readonly submit: Submit;
}

function Changes({ changes, submit }: ChangesProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { drawn, more } = useGradual(changes);
  return (
    <>
      <ul className={styles.list}>
        {drawn.map((change, index) => (
          <li key={index}>
            {changeText(change)[language]}
            {change.sheet !== null && change.address !== null && (
              <CellButtons cells={[{ sheet: change.sheet, address: change.address }]} onJump={submit.jump} />
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
