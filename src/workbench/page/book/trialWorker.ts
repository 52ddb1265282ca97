import { serve } from '../../../threads/serve';
import { readBook } from '../../../xlsx/edit/readBook';

serve(self, async (bytes: Uint8Array) => {
  await readBook(bytes);
  return null;
});
