import { Button, Checkbox, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { localTime } from '../../sheet/grid/days';
import { Hint } from '../frame/Hint';
import { useLanguage } from '../messages/language';
import type { SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';
import { sealAndLock, writeSeal } from './writeSubmit';

interface SealStepProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/** Everything is in order: who seals, and whether the sheets are locked then. */
export function SealStep({ reading, submit }: SealStepProps) {
  const { say } = useLanguage();
  const { cover, seal } = reading.standing;
  const [by, setBy] = useState(() => cover?.signatures.find(({ role }) => role === 'head')?.name ?? '');
  const [locking, setLocking] = useState(false);
  const save = async (): Promise<void> => {
    if (by.trim() === '') return;
    const at = localTime(new Date());
    await submit.write((session) =>
      locking ? sealAndLock(session, by.trim(), at, reading) : writeSeal(session, by.trim(), at),
    );
  };
  return (
    <>
      <Hint of="seal">
        <Text>{say('submit.seal')}</Text>
      </Hint>
      <Field label={say('submit.seal.by')} required>
        <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Checkbox
        label={say('submit.seal.lock')}
        checked={locking}
        onChange={(_, { checked }) => setLocking(checked === true)}
      />
      <Button
        appearance="primary"
        disabledFocusable={by.trim() === '' || submit.state.writing}
        onClick={() => void save()}
      >
        {say(seal.state === 'broken' ? 'submit.seal.again' : 'submit.seal.do')}
      </Button>
    </>
  );
}
