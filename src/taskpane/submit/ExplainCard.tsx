import { Button, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { explanationReasons, reasonWords, type ExplanationReason } from '../../checks/explanation';
import { localDay } from '../../sheet/grid/days';
import { noteTable } from '../../submission/notes/noteColumns';
import { useAnnounce } from '../frame/announce';
import { CellButtons } from '../frame/CellButtons';
import { useLanguage } from '../messages/language';
import type { Unexplained } from '../thread/standing';
import type { Submit } from './useSubmit';
import { writeExplanation } from './writeSubmit';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  rule: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  offer: { height: 'auto', textAlign: 'start', justifyContent: 'start', fontWeight: tokens.fontWeightRegular },
});

interface ExplainCardProps {
  readonly warning: Unexplained;
  /** Who explains. */
  readonly by: string;
  readonly submit: Submit;
}

/** One warning with its numbers and cells, and the reason that is given for it. */
export function ExplainCard({ warning, by, submit }: ExplainCardProps) {
  const { fingerprint, rule, message, cells, offers } = warning;
  const styles = useStyles();
  const { language, say } = useLanguage();
  const announce = useAnnounce();
  const [reason, setReason] = useState<ExplanationReason | ''>('');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = by.trim() === '' || reason === '' || text.trim() === '';
  const save = async (): Promise<void> => {
    setAsked(true);
    if (reason === '' || isMissing) return;
    const explanation = { reason, text: text.trim(), by: by.trim(), at: localDay(new Date()) };
    const isWritten = await submit.write((session) => writeExplanation(session, fingerprint, explanation));
    if (isWritten) announce(say('submit.saved', { sheet: noteTable.title.vi }));
  };
  return (
    <li className={styles.card}>
      <span className={styles.rule}>{rule}</span>
      <span>{message[language]}</span>
      <CellButtons cells={cells} onJump={submit.jump} />
      {offers.slice(0, 2).map((offer, index) => (
        <Button
          key={index}
          size="small"
          className={styles.offer}
          onClick={() => {
            setReason(offer.reason);
            setText(offer.text);
          }}
        >
          {say('submit.offer', { year: String(offer.year ?? '?'), text: offer.text })}
        </Button>
      ))}
      <Field label={say('submit.reason')} required>
        <Select
          value={reason}
          onChange={(_, { value }) => {
            setReason(explanationReasons.find((one) => one === value) ?? '');
          }}
        >
          <option value="">{say('submit.reason.choose')}</option>
          {explanationReasons.map((one) => (
            <option key={one} value={one}>
              {reasonWords[one][language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('submit.text')}
        required
        {...(asked && isMissing
          ? { validationState: 'error' as const, validationMessage: say('submit.explain.missing') }
          : {})}
      >
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button disabledFocusable={submit.state.writing} onClick={() => void save()}>
        {say('submit.explain')}
      </Button>
    </li>
  );
}
