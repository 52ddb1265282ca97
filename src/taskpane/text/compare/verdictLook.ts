import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle20Filled } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { TextVerdict } from '../../../narrative/compare/textVerdicts';

/** How each verdict is drawn and coloured, gravest first. */
export const verdictLook = {
  contradicts: { icon: Warning20Filled, color: tokens.colorStatusWarningForeground3 },
  cannotTell: { icon: QuestionCircle20Filled, color: tokens.colorBrandForeground1 },
  agrees: { icon: CheckmarkCircle20Filled, color: tokens.colorStatusSuccessForeground1 },
  notOnForm: { icon: SubtractCircle20Filled, color: tokens.colorNeutralForeground3 },
} as const satisfies Record<TextVerdict, unknown>;

export const verdictOrder = Object.keys(verdictLook) as readonly TextVerdict[];
