import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayIn, printDay } from '../../sheet/grid/days';
import { useLanguage } from '../messages/language';

interface DayFieldProps {
  readonly label: string;
  readonly className: string;
  /** ISO; the empty string where none is known. */
  readonly day: string;
  /** Whether an empty field is a mistake by now. */
  readonly asked?: boolean;
  /** The empty string while what is typed is no day. */
  readonly onDay: (day: string) => void;
}

/**
 * A day as papers write it, 25/11/2018: the browser's own field follows the browser's language and
 * not the user's.
 */
export function DayField({ label, className, day, asked = false, onDay }: DayFieldProps) {
  const { say } = useLanguage();
  const [text, setText] = useState(() => printDay(day));
  const isWrong = text.trim() === '' ? asked : dayIn(text.trim()) === null;
  return (
    <Field
      label={label}
      required
      {...(isWrong ? { validationState: 'error' as const, validationMessage: say('submit.sign.day') } : {})}
    >
      <Input
        className={className}
        value={text}
        inputMode="numeric"
        onChange={(_, { value }) => {
          setText(value);
          onDay(dayIn(value.trim()) ?? '');
        }}
      />
    </Field>
  );
}
