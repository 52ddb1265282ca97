import { Button, Field, Input, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { termOf } from '../../indicators/glossary';
import { localDay } from '../../sheet/grid/days';
import type { AppliedWaiver } from '../../submission/gate';
import { ChoiceList } from '../frame/ChoiceList';
import { Disclosure } from '../frame/Disclosure';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Standing } from '../thread/standing';
import type { Submit } from './useSubmit';
import { writeWaiver } from './writeSubmit';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface WaiveRuleProps {
  /** The rules of what stands in the way; only these can be waived. */
  readonly rules: Standing['inTheWay'];
  readonly submit: Submit;
}

/**
 * The way past a rule that is wrong for a case, folded away: in somebody's name and with a reason.
 */
export function WaiveRule({ rules, submit }: WaiveRuleProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const [chosen, setChosen] = useState('');
  const [by, setBy] = useState('');
  const [text, setText] = useState('');
  const rule = rules.find(({ id }) => id === chosen) ?? rules[0];
  const isMissing = !rule || by.trim() === '' || text.trim() === '';
  const save = async (): Promise<void> => {
    if (!rule) return;
    const waiver = { rule: rule.id, text: text.trim(), by: by.trim(), at: localDay(new Date()) };
    const isWritten = await submit.write((session) => writeWaiver(session, waiver, rule.title.vi || rule.id));
    if (isWritten) setText('');
  };
  return (
    <Disclosure summary={say('submit.waive')}>
      <div className={styles.form}>
        <Text size={200}>{termOf('waiver').means[language]}</Text>
        <Field label={say('submit.waive.rule')}>
          <ChoiceList
            value={rule?.id ?? ''}
            options={rules.map(({ id, title }) => ({
              id,
              text: say('submit.waive.option', { rule: id, title: title[language] }),
            }))}
            onChoose={setChosen}
          />
        </Field>
        <Field label={say('submit.waive.by')} required>
          <Input value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
        <Field label={say('submit.waive.text')} required>
          <Textarea value={text} onChange={(_, { value }) => setText(value)} />
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
