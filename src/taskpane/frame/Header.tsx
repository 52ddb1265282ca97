import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { languages } from '../../indicators/text';
import { useLanguage } from '../messages/language';
import { views, type View } from '../views';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface HeaderProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The places of the pane and the way to the other language. */
export function Header({ view, onView }: HeaderProps) {
  const styles = useStyles();
  const { language, say, choose } = useLanguage();
  const other = languages.find((one) => one !== language)!;
  return (
    <header className={styles.header}>
      <TabList
        aria-label={say('frame.views')}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          onView(value as View);
        }}
      >
        {views.map(({ id, label }) => (
          <Tab key={id} id={`tab-${id}`} value={id} aria-controls={`view-${id}`}>
            {say(label)}
          </Tab>
        ))}
      </TabList>
      <Button
        appearance="subtle"
        size="small"
        lang={other}
        onClick={() => {
          choose(other);
        }}
      >
        {say('frame.otherLanguage')}
      </Button>
    </header>
  );
}
