import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from './frame/Notice';
import { useLanguage } from './messages/language';
import { themes } from './theme/theme';
import { useLook } from './theme/useLook';

/** Why the pane cannot work here. */
export type Shortcoming = 'tooOld' | 'noExcel' | 'noOffice';

const useStyles = makeStyles({
  pane: { height: '100vh', padding: tokens.spacingHorizontalL, boxSizing: 'border-box' },
});

/** One clear sentence in the place of the pane. */
export function Unsupported({ shortcoming }: { readonly shortcoming: Shortcoming }) {
  const styles = useStyles();
  const look = useLook();
  const { say } = useLanguage();
  return (
    <FluentProvider theme={themes[look]}>
      <div className={styles.pane}>
        <Notice intent="warning">{say(`start.${shortcoming}`)}</Notice>
      </div>
    </FluentProvider>
  );
}
