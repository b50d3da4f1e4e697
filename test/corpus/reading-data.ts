import type { ExtractContext } from '../../lib/extract/extract-context.ts'
import gazetteer from '../../public/data/cities.json' with { type: 'json' }
import numbering from '../../public/data/phone-numbering.json' with { type: 'json' }

/** The data files that ship, as the reader takes them. */
export type ReadingData = Pick<ExtractContext, 'gazetteer' | 'phoneMetadata'>

export const readingData: ReadingData = {
  gazetteer,
  // JSON knows no tuples: the file is libphonenumber-js's own, see lib/lead/phone-metadata.ts
  phoneMetadata: numbering as unknown as ReadingData['phoneMetadata'],
}
