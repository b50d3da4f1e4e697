import type { ExtractContext } from '../../lib/extract/extract-context.ts'
import cities from '../../public/data/cities.json' with { type: 'json' }
import phoneMetadata from '../../public/data/phone-metadata.json' with { type: 'json' }

/** The data files that ship, as the reader takes them. */
export type ReadingData = Pick<ExtractContext, 'gazetteer' | 'phoneMetadata'>

export const readingData: ReadingData = {
  gazetteer: cities,
  // JSON knows no tuples: the file is libphonenumber-js's own, see phone-metadata.ts
  phoneMetadata: phoneMetadata as unknown as ReadingData['phoneMetadata'],
}
