import { Button, Field, Input, Select, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bookRules } from '../../narrative/bookRules';
import { localDay } from '../../sheet/days';
import type { AppliedWaiver, GateFinding } from '../../submission/gate';
import { Disclosure } from '../frame/Disclosure';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Submit } from './useSubmit';
import { writeWaiver } from './writeSubmit';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface WaiveRuleProps {
  /** What stands in the way; only these rules can be waived. */
  readonly findings: readonly GateFinding[];
  readonly submit: Submit;
}

/** The way past a rule that is wrong for a case, folded away: in somebody's name and with a reason. */
export function WaiveRule({ findings, submit }: WaiveRuleProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].sort();
  const [chosen, setChosen] = useState('');
  const [by, setBy] = useState('');
  const [text, setText] = useState('');
  const rule = rules.includes(chosen) ? chosen : (rules[0] ?? '');
  const titleOf = (id: string) => bookRules.find((one) => one.id === id)?.title;
  const isMissing = rule === '' || by.trim() === '' || text.trim() === '';
  const save = async (): Promise<void> => {
    const waiver = { rule, text: text.trim(), by: by.trim(), at: localDay(new Date()) };
    const isWritten = await submit.write((session) => writeWaiver(session, waiver, titleOf(rule)?.vi ?? rule));
    if (isWritten) setText('');
  };
  return (
    <Disclosure summary={say('submit.waive')}>
      <div className={styles.form}>
        <Text size={200}>{say('submit.waive.means')}</Text>
        <Field label={say('submit.waive.rule')}>
          <Select
            value={rule}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {rules.map((id) => (
              <option key={id} value={id}>
                {say('submit.waive.option', { rule: id, title: titleOf(id)?.[language] ?? '' })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('submit.waive.by')} required>
          <Input
            value={by}
            onChange={(_, { value }) => {
              setBy(value);
            }}
          />
        </Field>
        <Field label={say('submit.waive.text')} required>
          <Textarea
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button disabledFocusable={isMissing || submit.state.writing} onClick={() => void save()}>
          {say('submit.waive.do')}
        </Button>
      </div>
    </Disclosure>
  );
}

/** Every waiver of the workbook, for all to see. */
export function Waivers({ waivers }: { readonly waivers: readonly AppliedWaiver[] }) {
  const styles = useStyles();
  const { say } = useLanguage();
  if (waivers.length === 0) return null;
  return (
    <Notice intent="warning" title={say('submit.waived', { count: waivers.length })}>
      <ul className={styles.list}>
        {waivers.map((waiver) => (
          <li key={waiver.rule}>{say('submit.waived.row', { ...waiver })}</li>
        ))}
      </ul>
    </Notice>
  );
}
