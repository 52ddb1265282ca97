import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import { FileInput } from '../../files/FileInput';
import { ChoiceList } from '../../frame/ChoiceList';
import { Notice } from '../../frame/Notice';
import { useLanguage } from '../../messages/language';
import type { Say } from '../../messages/say';
import { ReadingsFile } from '../table/ReadingsFile';
import { foreignSheets, type Target } from '../fill/targets';
import type { TextWork } from '../useText';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  words: { '& textarea': { minHeight: '120px', maxHeight: '40vh' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  given: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flex: 1, minWidth: '140px', overflowWrap: 'anywhere' },
});

interface TextSourceProps {
  readonly work: TextWork;
  /** Where words are given. */
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly onPrepare: () => void;
}

/** Whose text it is, and the text: pasted or a file. Once read, one line of it stays. */
export function TextSource({ work, field, onPrepare }: TextSourceProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { targets } = work;
  if (targets?.list.length === 0) {
    return (
      <Notice intent="info" actions={<Button onClick={onPrepare}>{say('text.target.prepare')}</Button>}>
        {say('text.target.none')}
      </Notice>
    );
  }
  return (
    <div className={styles.form}>
      <TargetPicker work={work} />
      {work.read ? <GivenLine work={work} /> : <Giving work={work} field={field} />}
    </div>
  );
}

/** The sheet the text speaks of. */
export function TargetPicker({ work: { targets, target, given, reading, aim } }: { readonly work: TextWork }) {
  const { language, say } = useLanguage();
  return (
    <Field label={say('text.target')}>
      <ChoiceList
        value={target?.key ?? ''}
        // What is read already is read anew for another sheet; what is being opened is not.
        disabled={targets === null || (reading && given === null)}
        options={(targets?.list ?? []).map((one) => ({ id: one.key, text: targetName(one, language, say) }))}
        onChoose={aim}
      />
    </Field>
  );
}

function targetName({ report, province, year, form }: Target, language: 'vi' | 'en', say: Say): string {
  return report
    ? say('text.target.standing', { sheet: report.sheet, form: form.id })
    : say('text.target.new', { province: province.name[language], year: String(year), form: form.id });
}

function GivenLine({ work: { given, read, forget } }: { readonly work: TextWork }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const title = given?.file ?? say('text.pasted');
  return (
    <div className={styles.given}>
      <span className={styles.title}>{say('text.found', { title, count: read?.figures.length ?? 0 })}</span>
      <Button size="small" onClick={forget}>
        {say('text.change')}
      </Button>
    </div>
  );
}

/**
 * Sheets of this workbook that are no form, and what is selected on one: tables to be taken over.
 */
function FromWorkbook({ work, busy }: { readonly work: TextWork; readonly busy: boolean }) {
  const { targets, giveSheet, giveSelection } = work;
  const { say } = useLanguage();
  const others = targets ? foreignSheets(targets) : [];
  if (others.length === 0) return null;
  return (
    <>
      <Field label={say('text.sheet')} hint={say('text.sheet.hint')}>
        <ChoiceList
          value=""
          // Disabled, it would lose the focus to the top of the page.
          aria-disabled={busy}
          options={[{ id: '', text: say('text.sheet.choose') }, ...others.map((sheet) => ({ id: sheet, text: sheet }))]}
          onChoose={(sheet) => {
            if (sheet !== '' && !busy) giveSheet(sheet);
          }}
        />
      </Field>
      <Button disabledFocusable={busy} onClick={giveSelection}>
        {say('text.selection')}
      </Button>
    </>
  );
}

function Giving({ work, field }: Omit<TextSourceProps, 'onPrepare'>) {
  const { target, reading, problem, give, giveFile } = work;
  const styles = useStyles();
  const { language, say } = useLanguage();
  const [words, setWords] = useState('');
  /** The page that the words were copied as, while they are what was pasted. */
  const pasted = useRef<{ readonly text: string; readonly html: string } | null>(null);
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const busy = reading || target === null;
  const missing = asked && words.trim() === '';
  return (
    <>
      <Field label={say('text.words')} {...(missing ? { validationMessage: say('text.words.missing') } : {})}>
        <Textarea
          textarea={{ ref: field }}
          className={styles.words}
          resize="vertical"
          value={words}
          placeholder={say('text.words.hint')}
          disabled={reading}
          onPaste={({ clipboardData }) => {
            const html = clipboardData.getData('text/html');
            const isTable = /<table[\s>]/i.test(html) && words === '';
            pasted.current = isTable ? { html, text: plainLines(clipboardData.getData('text/plain')) } : null;
          }}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            setAsked(true);
            const html = pasted.current?.text === plainLines(words) ? pasted.current.html : undefined;
            if (words.trim() !== '') give({ file: null, source: { text: words, html } });
          }}
        >
          {say('text.read')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          {say('text.file')}
        </Button>
        <FileInput place={input} besides=".docx,.txt," onFiles={([file]) => file && giveFile(file)} />
      </div>
      <FromWorkbook work={work} busy={busy} />
      <ReadingsFile work={work} busy={busy} />
      {problem && <Notice intent="error">{problem.sentence(problem.file || say('text.pasted'))[language]}</Notice>}
    </>
  );
}

/** A text area keeps one kind of line ends. */
function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
