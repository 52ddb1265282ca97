import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import type { RememberedTable } from '../../../sheet/tableMemory/memory';
import { buildMemorySheet } from '../../../sheet/tableMemory/memorySheet';
import { serve } from '../../../threads/serve';

serve(self, async (tables: readonly RememberedTable[]) => {
  // The library that writes files is only wanted here.
  const { layoutBook } = await import('../../../xlsx/edit/layoutBook');
  return layoutBook([buildMemorySheet(tables, loadCatalogue())]);
});
