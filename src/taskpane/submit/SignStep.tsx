import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Language } from '../../indicators/text';
import { isDay } from '../../indicators/validity';
import { localDay, printDay } from '../../sheet/grid/days';
import { coverTitle, signerRoles, signerWords, type SignerRole } from '../../submission/cover/coverFields';
import type { Signing } from '../../submission/cover/coverSheet';
import { useAnnounce } from '../frame/announce';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import { DayField } from './DayField';
import type { Standing } from '../thread/standing';
import type { SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';
import { writeSignatures } from './writeSubmit';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 120px',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  input: { minWidth: 0 },
});

interface SignStepProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

type Signed = Readonly<Record<SignerRole, { readonly name: string; readonly date: string }>>;

/**
 * Three names and days, in the order of the forms. Names that were signed under other numbers are
 * asked for again: they stand ready, with today's date.
 */
export function SignStep({ reading: { standing }, submit }: SignStepProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const announce = useAnnounce();
  const [signed, setSigned] = useState<Signed>(() => {
    const known = new Map(standing.cover?.signatures.map((one) => [one.role, one]));
    const today = localDay(new Date());
    const first = (role: SignerRole) => {
      const { name = '', date = '' } = known.get(role) ?? {};
      const isOfThese = standing.signed !== 'outdated' && isDay(date);
      return { name, date: isOfThese ? date : today };
    };
    return { preparer: first('preparer'), checker: first('checker'), head: first('head') };
  });
  const [asked, setAsked] = useState(false);
  const inputs = useRef<Partial<Record<`${SignerRole}.${'name' | 'date'}`, HTMLInputElement | null>>>({});
  const signings = signerRoles.map((role) => ({ role, name: signed[role].name.trim(), date: signed[role].date }));
  const problem = problemOf(signings, language, say);
  const isMissing = (role: SignerRole): boolean => asked && signed[role].name.trim() === '';
  const change = (role: SignerRole, part: Partial<Signed[SignerRole]>): void =>
    setSigned((before) => ({ ...before, [role]: { ...before[role], ...part } }));
  const save = async (): Promise<void> => {
    setAsked(true);
    if (problem) {
      // Where to go on: the first field that is missing.
      const [first] = signings.flatMap(({ role, name, date }) => [
        ...(name === '' ? [`${role}.name` as const] : []),
        ...(date === '' ? [`${role}.date` as const] : []),
      ]);
      if (first) inputs.current[first]?.focus();
      announce(problem);
      return;
    }
    const isWritten = await submit.write((session) => writeSignatures(session, signings));
    if (isWritten) announce(say('explain.saved', { sheet: coverTitle.vi }));
  };
  return (
    <div className={styles.form}>
      {standing.signed === 'outdated' && (
        <Notice intent="warning" title={say('submit.sign.outdated')}>
          {say('submit.sign.outdated.by', { signatures: signaturesText(standing, language, say) })}
        </Notice>
      )}
      <Text>{say('submit.sign')}</Text>
      {signerRoles.map((role) => (
        <div key={role} className={styles.row}>
          <Field
            label={signerWords[role][language]}
            required
            {...(isMissing(role)
              ? { validationState: 'error' as const, validationMessage: say('submit.sign.name') }
              : {})}
          >
            <Input
              className={styles.input}
              input={{ ref: (input) => void (inputs.current[`${role}.name`] = input) }}
              value={signed[role].name}
              onChange={(_, { value }) => change(role, { name: value })}
            />
          </Field>
          <DayField
            label={say('submit.sign.date')}
            className={styles.input}
            day={signed[role].date}
            asked={asked}
            place={(input) => void (inputs.current[`${role}.date`] = input)}
            onDay={(date) => change(role, { date })}
          />
        </div>
      ))}
      <Field {...(asked && problem ? { validationState: 'error' as const, validationMessage: problem } : {})}>
        <Button appearance="primary" disabledFocusable={submit.state.writing} onClick={() => void save()}>
          {say(standing.signed === 'outdated' ? 'submit.sign.again' : 'submit.sign.do')}
        </Button>
      </Field>
    </div>
  );
}

/** `Lê Thị Hạnh (Người lập biểu, 25/11/2018)`, one after the other. */
function signaturesText({ cover }: Standing, language: Language, say: Say): string {
  const one = ({ role, name, date }: Signing): string =>
    say('submit.sign.one', { name, role: signerWords[role][language], day: printDay(date) });
  return (cover?.signatures ?? []).map(one).join('; ');
}

/** What keeps three signatures from being taken, in one sentence. */
function problemOf(signings: readonly Signing[], language: Language, say: Say): string | null {
  const without = (part: 'name' | 'date'): string => {
    const missing = signings.filter((one) => one[part] === '');
    return missing.map(({ role }) => signerWords[role][language]).join(', ');
  };
  const [names, days] = [without('name'), without('date')];
  if (names !== '') return say('submit.sign.missing', { roles: names });
  if (days !== '') return say('submit.sign.days', { roles: days });
  const at = signings.findIndex(({ date }, place) => place > 0 && date < signings[place - 1]!.date);
  if (at < 0) return null;
  const [earlier, later] = [signings[at - 1]!, signings[at]!];
  return say('submit.sign.order', {
    ...{ earlier: earlier.name, earlierDay: printDay(earlier.date) },
    ...{ later: later.name, laterDay: printDay(later.date) },
  });
}
