import type { MessageGroup } from './message';

/** Words of the frame around the views. */
export const frameMessages = {
  'frame.views': { vi: 'Các bước công việc', en: 'Steps of the work' },
  'frame.prepare': { vi: 'Lập biểu', en: 'Prepare' },
  'frame.check': { vi: 'Kiểm tra', en: 'Check' },
  // Each language offers the other one in the other one's words: whoever needs it can read it.
  'frame.otherLanguage': { vi: 'English', en: 'Tiếng Việt' },
  'frame.loading': { vi: 'Đang tải…', en: 'Loading…' },
  'frame.dismiss': { vi: 'Đóng', en: 'Dismiss' },
} as const satisfies MessageGroup;
