import { Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { CopyButton } from '../frame/CopyButton';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Handed } from './useSubmit';

/**
 * What became of a file. Excel for Mac lets no page save one, without a word (OfficeDev/office-js
 * issue 2700): there the contents can be copied, and everywhere else they can be looked at.
 */
export function HandedFile({ handed: { name, text, saved } }: { readonly handed: Handed }) {
  const { say } = useLanguage();
  const [refused, setRefused] = useState(false);
  const place = useRef<HTMLTextAreaElement>(null);
  if (text === null)
    return (
      <Notice intent={saved ? 'success' : 'warning'}>
        {saved ? say('submit.handed', { name }) : say('submit.package.notHanded')}
      </Notice>
    );
  return (
    <Notice
      intent={saved ? 'success' : 'warning'}
      title={say(saved ? 'submit.handed' : 'submit.notHanded', { name })}
      actions={
        <CopyButton
          size="small"
          text={text}
          label={say('submit.contents.copy')}
          done={say('submit.contents.copied')}
          place={place}
          onRefused={() => setRefused(true)}
        />
      }
    >
      {(!saved || refused) && (
        <Field label={say('submit.contents', { name })}>
          <Textarea
            textarea={{ ref: place }}
            value={text}
            readOnly
            resize="vertical"
            onFocus={(event) => event.target.select()}
          />
        </Field>
      )}
    </Notice>
  );
}
