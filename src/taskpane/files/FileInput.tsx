import type { RefObject } from 'react';
import { acceptedFiles } from './acceptedFiles';

interface FileInputProps {
  /** Clicked, it opens the browser's dialog. */
  readonly place: RefObject<HTMLInputElement>;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own way to workbooks, seen by nobody: a button of the pane opens it. */
export function FileInput({ place, multiple = false, onFiles }: FileInputProps) {
  return (
    <input
      ref={place}
      type="file"
      accept={acceptedFiles}
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
