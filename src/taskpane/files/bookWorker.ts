import { serve } from '../../threads/serve';
import { readAnyBook } from '../../xlsx/readAnyBook';
import type { BookQuestion } from './openBookFile';

serve(self, ({ bytes, name }: BookQuestion) => readAnyBook(bytes, name));
