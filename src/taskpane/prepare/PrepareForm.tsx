import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { statusWords } from '../../indicators/forms/statuses';
import { dataStatuses } from '../../indicators/forms/template';
import { termOf } from '../../indicators/glossary';
import { ChoiceList } from '../frame/ChoiceList';
import { useLanguage } from '../messages/language';
import type { Say } from '../messages/say';
import type { Language } from '../../indicators/text';
import { ProvincePicker } from './ProvincePicker';
import { yearsOffered, type ProvinceProblem, type Resolved, type Selection } from './selection';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, 1fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

interface PrepareFormProps {
  readonly selection: Selection;
  readonly resolved: Resolved;
  /** True once a preview was asked for: only then is an empty field a mistake. */
  readonly asked: boolean;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<Selection>) => void;
}

/** What sheet to prepare: province, year, form, source of figures, data status. */
export function PrepareForm({ selection, resolved, asked, disabled, onChange }: PrepareFormProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  return (
    <div className={styles.form}>
      <ProvincePicker
        year={selection.year}
        province={resolved.province}
        typed={selection.province}
        problem={problemSentence(resolved.problem, selection.year, asked, language, say)}
        disabled={disabled}
        onChange={(province) => onChange({ province })}
      />
      <div className={styles.pair}>
        <Field label={say('prepare.year')}>
          <ChoiceList
            value={String(selection.year)}
            disabled={disabled}
            options={yearsOffered(new Date()).map((year) => ({ id: String(year), text: String(year) }))}
            onChoose={(year) => onChange({ year: Number(year) })}
          />
        </Field>
        <Field label={say('prepare.status')} hint={termOf(selection.status).means[language]}>
          <ChoiceList
            value={selection.status}
            disabled={disabled}
            options={dataStatuses.map((status) => ({ id: status, text: statusWords[status].word[language] }))}
            onChoose={(status) => onChange({ status })}
          />
        </Field>
      </div>
      <Field
        label={say('prepare.form')}
        // A list cuts a long name: that of the chosen form stands whole below, and only there.
        {...(resolved.form ? { hint: resolved.form.title[language] } : {})}
        {...(resolved.form ? {} : { validationMessage: say('prepare.form.none', { year: String(selection.year) }) })}
      >
        <ChoiceList
          value={resolved.form?.id ?? ''}
          disabled={disabled || resolved.form === null}
          options={resolved.forms.map(({ id, title }) => ({
            id,
            text: id === resolved.form?.id ? id : `${id} · ${title[language]}`,
          }))}
          onChoose={(form) => onChange({ form })}
        />
      </Field>
      {resolved.province && <SourceChoice {...{ selection, resolved, disabled, onChange }} />}
    </div>
  );
}

function SourceChoice({ selection, resolved, disabled, onChange }: Omit<PrepareFormProps, 'asked'>) {
  const { language, say } = useLanguage();
  const { available, source, province } = resolved;
  const noData = say('prepare.source.noData', { province: province!.name, year: String(selection.year) });
  return (
    <Field label={say('prepare.source')} {...(available ? {} : { hint: noData })}>
      <RadioGroup
        value={source ? 'report' : 'blank'}
        disabled={disabled}
        onChange={(_, { value }) => onChange({ blank: value === 'blank' })}
      >
        {available && (
          <Radio value="report" label={say('prepare.source.report', { title: available.title })} key={language} />
        )}
        <Radio value="blank" label={say('prepare.source.blank')} />
      </RadioGroup>
    </Field>
  );
}

/** Why no province is chosen, in one sentence. */
function problemSentence(
  problem: ProvinceProblem | null,
  year: number,
  asked: boolean,
  language: Language,
  say: Say,
): string | null {
  const inYear = String(year);
  switch (problem?.kind) {
    case 'missing':
      return asked ? say('prepare.province.missing') : null;
    case 'unknown':
      return say('prepare.province.unknown', { typed: problem.typed, year: inYear });
    case 'gone':
      return say('prepare.province.gone', {
        province: problem.province.name[language],
        successor: problem.successor.name[language],
        year: inYear,
      });
    case 'notYet':
      return say('prepare.province.notYet', { province: problem.province.name[language], year: inYear });
    case undefined:
      return null;
  }
}
