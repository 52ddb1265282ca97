import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { languages } from '../../indicators/text';
import { useLanguage } from '../messages/language';
import { views, type View } from '../views';
import { spokenOnly } from './spoken';
import { useShortcuts } from './useShortcuts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    // In wide letters the places go below the language rather than into the corner.
    flexWrap: 'wrap',
    // Office lays its own menu over the top right corner of the pane, up to 40 px: nothing stands
    // there.
    paddingInlineStart: tokens.spacingHorizontalXS,
    paddingInlineEnd: '40px',
    // In the narrowest pane every pixel counts: the language keeps its place in the row.
    '@media (max-width: 340px)': { paddingInlineStart: 0 },
    minWidth: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The narrowest pane has room for four places and the other language, also in wider letters.
  places: {
    minWidth: 0,
    // Griffel keeps no order between overlapping queries, so these two do not overlap.
    '@media (min-width: 341px) and (max-width: 385px)': {
      '& [role="tab"]': { paddingInline: tokens.spacingHorizontalXXS },
      // A chosen place is bold: the room for that is reserved beside each of them.
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
    },
    '@media (max-width: 340px)': {
      columnGap: '2px',
      '& [role="tab"]': { paddingInline: '1px' },
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': {
        fontSize: tokens.fontSizeBase200,
        paddingInline: 0,
      },
    },
  },
  language: {
    flexShrink: 0,
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXXS,
    '@media (max-width: 340px)': { paddingInline: 0 },
  },
  // Read by screen readers; Excel shows the name above the pane already.
  name: spokenOnly,
});

interface HeaderProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The places of the pane and the way to the other language. */
export function Header({ view, onView }: HeaderProps) {
  const styles = useStyles();
  const { language, say, choose } = useLanguage();
  const keys = useShortcuts();
  const other = languages.find((one) => one !== language)!;
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{say('frame.name')}</h1>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={other}
        icon={<LocalLanguage20Regular />}
        aria-label={say('frame.otherLanguage')}
        title={say('frame.otherLanguage')}
        onClick={() => choose(other)}
      />
      <TabList
        className={styles.places}
        size="small"
        aria-label={say('frame.views')}
        selectedValue={view}
        onTabSelect={(_, { value }) => onView(value as View)}
      >
        {views.map(({ id, label, command }) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`view-${id}`} title={keys.get(command)}>
            {say(label)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
