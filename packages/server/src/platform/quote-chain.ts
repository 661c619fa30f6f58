/**
 * How a room before the chain comes to quote it: whoever puts the rooms together hands it in, so that no room leans on a later one. null = its asker may not read the chain.
 */
import type { Excerpt } from '@konvergen/core/kit/excerpt.ts'
import type { DistrictContext } from './context.ts'

/** Of the whole district, of what one office has to do (null = the secretariat), of one village, or of the agreements of one rembuk. */
export type ChainAbout =
  | { readonly of: 'kabupaten' }
  | { readonly of: 'lembaga'; readonly office: string | null }
  | { readonly of: 'desa'; readonly desa: string }
  | { readonly of: 'rembuk'; readonly rembuk: string }

export type QuoteChain = (ctx: DistrictContext, year: number, about: ChainAbout) => Promise<Excerpt | null>
