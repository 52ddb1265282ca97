import type { LocalText } from '../indicators/text';

/** `EACCES` and the like: what the system calls what stands in the way. */
export function codeOf(error: unknown): string {
  const { code } = error as Partial<NodeJS.ErrnoException>;
  return code ?? 'EUNKNOWN';
}

const noRight: LocalText = { vi: 'không có quyền với tệp hoặc thư mục đó', en: 'there is no permission for it' };
const inUse: LocalText = {
  vi: 'chương trình khác đang giữ tệp, hãy đóng chương trình đó rồi thử lại',
  en: 'another program holds it, close that program and try again',
};
const tooMany: LocalText = {
  vi: 'máy đang mở quá nhiều tệp, hãy đóng bớt chương trình rồi thử lại',
  en: 'too many files are open, close some programs and try again',
};

/** What the system's codes mean to a person, and what to do. Source: POSIX.1-2017, errno.h. */
const reasons: Readonly<Record<string, LocalText>> = {
  EACCES: noRight,
  EPERM: noRight,
  EROFS: { vi: 'ổ đĩa chỉ cho đọc, hãy chọn nơi khác', en: 'the disk can only be read, choose another place' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the space that you are given is used up' },
  EFBIG: { vi: 'tệp lớn hơn mức hệ thống cho phép', en: 'the file is larger than the system allows' },
  EBUSY: inUse,
  ETXTBSY: inUse,
  ELOCKED: inUse,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOENT: { vi: 'tệp hoặc thư mục đó không còn', en: 'the file or its folder is no longer there' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is no folder' },
  EEXIST: { vi: 'nơi đó đã có một tệp cùng tên', en: 'a file of that name stands there' },
  ENAMETOOLONG: { vi: 'tên quá dài, hãy đặt tên ngắn hơn', en: 'the name is too long, choose a shorter one' },
  ELOOP: { vi: 'các liên kết dẫn vòng tròn', en: 'links lead round in a circle' },
  EIO: { vi: 'ổ đĩa báo lỗi đọc ghi', en: 'the disk reports an error' },
  EPIPE: { vi: 'nơi nhận đã đóng', en: 'what it goes to was closed' },
};

const unknown: LocalText = {
  vi: 'hệ thống không cho phép, hãy thử lại hoặc hỏi người quản trị máy',
  en: 'the system does not allow it, try again or ask whoever looks after the computer',
};

/** Why the system did not do it, as the end of a sentence. */
export function systemReason(code: string): LocalText {
  return reasons[code] ?? unknown;
}

/** The same of what was thrown. */
export function reasonOf(error: unknown): LocalText {
  return systemReason(codeOf(error));
}
