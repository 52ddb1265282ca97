import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { explanationReasons, reasonWords, type Explanation, type ExplanationReason } from '../../checks/explanation';
import { localDay } from '../../sheet/grid/days';
import { noteTable } from '../../submission/notes/noteColumns';
import type { Unexplained } from '../../submission/notes/explain';
import { useAnnounce } from '../frame/announce';
import { ChoiceList } from '../frame/ChoiceList';
import { recall, remember } from '../memory';
import type { PlainKey } from '../messages/catalogue';
import { useLanguage } from '../messages/language';
import { OtherWarnings } from './OtherWarnings';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  offer: { height: 'auto', textAlign: 'start', justifyContent: 'start', fontWeight: tokens.fontWeightRegular },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What explaining needs of the view around it. */
export interface Explaining {
  /** Everything that waits for an explanation; the same function while that is the same. */
  readonly waiting: () => readonly Unexplained[];
  /** Who explained last in the workbook; empty where nobody did. */
  readonly lastBy: string;
  /** Something is being written. */
  readonly busy: boolean;
  /** Writes one explanation of several warnings; resolves to whether that came about. */
  readonly save: (fingerprints: readonly string[], explanation: Explanation) => Promise<boolean>;
}

interface ExplainFormProps {
  /** What is explained: one warning, or all of a card. */
  readonly warnings: readonly Unexplained[];
  readonly explaining: Explaining;
  readonly onClose: () => void;
}

/** The reason that is given for warnings, in whose name, and for which others it holds as well. */
export function ExplainForm({ warnings, explaining, onClose }: ExplainFormProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const announce = useAnnounce();
  const [by, setBy] = useState(() => explaining.lastBy || (recall('explainer') ?? ''));
  const [reason, setReason] = useState<ExplanationReason | ''>('');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const [chosen, choose] = useState<ReadonlySet<string>>(() => new Set());
  const own = warnings.map(({ fingerprint }) => fingerprint);
  const { waiting } = explaining;
  // Asked once while the form is open, and not at each key.
  const open = useMemo(() => waiting(), [waiting]);
  const others = open.filter(({ fingerprint }) => !own.includes(fingerprint));
  const all = [...own, ...others.map(({ fingerprint }) => fingerprint).filter((one) => chosen.has(one))];
  const offers = warnings.length === 1 ? warnings[0]!.offers.slice(0, 2) : [];
  const isMissing = by.trim() === '' || reason === '' || text.trim() === '';
  const form = useRef<HTMLDivElement>(null);
  /** Each field that is empty is marked once somebody has tried to save. */
  const marked = (value: string, sentence: PlainKey) =>
    asked && value.trim() === '' ? { validationState: 'error' as const, validationMessage: say(sentence) } : {};
  const save = async (): Promise<void> => {
    setAsked(true);
    if (reason === '' || isMissing) {
      announce(say('explain.missing'));
      const fields = form.current?.querySelectorAll<HTMLInputElement>('[required]') ?? [];
      [...fields].find(({ value }) => value.trim() === '')?.focus();
      return;
    }
    remember('explainer', by.trim());
    const explanation = { reason, text: text.trim(), by: by.trim(), at: localDay(new Date()) };
    if (!(await explaining.save(all, explanation))) return;
    announce(say('explain.saved', { sheet: noteTable.title.vi }));
    onClose();
  };
  return (
    <div ref={form} className={styles.form} role="group" aria-label={say('explain.open')}>
      {offers.map((offer, index) => (
        <Button
          key={index}
          size="small"
          className={styles.offer}
          onClick={() => {
            setReason(offer.reason);
            setText(offer.text);
          }}
        >
          {say('explain.offer', { year: String(offer.year ?? '?'), text: offer.text })}
        </Button>
      ))}
      <Field label={say('explain.by')} required size="small" {...marked(by, 'explain.missing.by')}>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={say('explain.reason')} required size="small" {...marked(reason, 'explain.missing.reason')}>
        <ChoiceList
          value={reason}
          options={[
            { id: '', text: say('explain.reason.choose') },
            ...explanationReasons.map((id) => ({ id, text: reasonWords[id][language] })),
          ]}
          onChoose={setReason}
        />
      </Field>
      <Field label={say('explain.text')} required size="small" {...marked(text, 'explain.missing.text')}>
        <Textarea value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      {others.length > 0 && <OtherWarnings others={others} chosen={chosen} onChoose={choose} />}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={explaining.busy} onClick={() => void save()}>
          {all.length > 1 ? say('explain.do.all', { count: all.length }) : say('explain.do')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('frame.cancel')}
        </Button>
      </div>
    </div>
  );
}
