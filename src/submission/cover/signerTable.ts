import { defineTable } from '../../sheet/table/defineTable';
import { coverTitle } from './coverFields';

/** The table of signatures: only a cover has one. */
export const signerTable = defineTable({
  title: coverTitle,
  hints: [],
  columns: [
    { id: 'role', width: 30, required: true, head: { vi: 'Chức danh ký', en: 'Signs as' } },
    { id: 'name', width: 34, required: true, head: { vi: 'Họ và tên', en: 'Name' } },
    { id: 'date', width: 18, required: true, head: { vi: 'Ngày ký', en: 'Signed on' } },
  ],
});
