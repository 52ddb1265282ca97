import type { RefObject } from 'react';

/** Every kind of file that can be read as a workbook. */
const workbookKinds = '.xlsx,.xlsm,.xltx,.xltm,.xls,.xlt,.xlsb,.ods,.csv,.tsv,.html,.htm';

interface FileInputProps {
  /** Clicked, it opens the browser's dialog. */
  readonly place: RefObject<HTMLInputElement>;
  /** Kinds that are taken besides workbooks: `.docx,`. */
  readonly besides?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own way to files, seen by nobody: a button of the pane opens it. */
export function FileInput({ place, besides = '', multiple = false, onFiles }: FileInputProps) {
  return (
    <input
      ref={place}
      type="file"
      accept={`${besides}${workbookKinds}`}
      multiple={multiple}
      hidden
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        // The same file may be chosen again after it was changed.
        target.value = '';
      }}
    />
  );
}
