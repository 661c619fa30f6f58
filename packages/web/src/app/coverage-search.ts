/**
 * What the addresses of the pages of coverage hold: the period, the office, the village that is opened, the year and the indicator of the catalogue.
 */
import { present, type Raw, text, whole } from './read-search.ts'

const FIRST_YEAR = 2000
const LAST_YEAR = 2100

export interface CoverageSearch {
  readonly periode?: string
}

export interface EntrySearch {
  /** Id of the office; absent = the secretariat. */
  readonly lembaga?: string
}

export interface FigureSearch {
  /** Code of the area whose history is open. */
  readonly wilayah?: string
}

export interface CatalogueSearch {
  readonly tahun?: number
  /** Code of the indicator that is open. */
  readonly kode?: string
}

export function readCoverageSearch(raw: Raw): CoverageSearch {
  return present<CoverageSearch>({ periode: text(raw['periode']) })
}

export function readEntrySearch(raw: Raw): EntrySearch {
  return present<EntrySearch>({ lembaga: text(raw['lembaga']) })
}

export function readFigureSearch(raw: Raw): FigureSearch {
  return present<FigureSearch>({ wilayah: text(raw['wilayah']) })
}

export function readCatalogueSearch(raw: Raw): CatalogueSearch {
  return present<CatalogueSearch>({ tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR), kode: text(raw['kode']) })
}
