import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { Handed } from './useSubmit';

/**
 * What became of a file. Excel for Mac lets no page save one, without a word (OfficeDev/office-js
 * issue 2700): there the contents can be copied, and everywhere else they can be looked at.
 */
export function HandedFile({ handed: { name, text, saved } }: { readonly handed: Handed }) {
  const { say } = useLanguage();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <Notice
      intent={saved ? 'success' : 'warning'}
      title={say(saved ? 'submit.handed' : 'submit.notHanded', { name })}
      actions={
        <Button size="small" onClick={() => void copy()}>
          {say(copied === 'yes' ? 'submit.contents.copied' : 'submit.contents.copy')}
        </Button>
      }
    >
      {copied === 'refused' && <div role="status">{say('submit.copy.refused')}</div>}
      {(!saved || copied === 'refused') && (
        <Field label={say('submit.contents', { name })}>
          <Textarea
            value={text}
            readOnly
            resize="vertical"
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </Field>
      )}
    </Notice>
  );
}
