import { DocumentFileError } from '../../docx/documentFileError';
import { readReportFile } from '../../docx/readReportFile';
import { loadCatalogue } from '../../indicators/catalogue';
import { extractFigures } from '../../narrative/figure/extract';
import type { ReadingAnswer, ReadingRequest } from './reading';

self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then((result) => {
    self.postMessage(result);
  });
};

async function answer({ source, province, year }: ReadingRequest): Promise<ReadingAnswer> {
  try {
    const text = 'text' in source ? source.text : await readReportFile(source.bytes);
    return {
      done: true,
      read: { text, figures: extractFigures(text, { province, year, catalogue: loadCatalogue() }) },
    };
  } catch (error) {
    if (error instanceof DocumentFileError) return { done: false, reason: error.reason };
    return {
      done: false,
      reason: null,
      details: error instanceof Error ? `${error.name}\n${error.message}` : String(error),
    };
  }
}
