import { tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../checks/finding';

/** How each severity is called, drawn and coloured, everywhere in the pane. */
export const severityLook = {
  error: {
    heading: 'finding.errors',
    icon: ErrorCircle20Filled,
    color: tokens.colorStatusDangerForeground1,
  },
  warning: {
    heading: 'finding.warnings',
    icon: Warning20Filled,
    color: tokens.colorStatusWarningForeground3,
  },
  info: {
    heading: 'finding.infos',
    icon: Info20Filled,
    color: tokens.colorBrandForeground1,
  },
} as const satisfies Record<Severity, unknown>;
