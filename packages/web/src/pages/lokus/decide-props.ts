/** What a decision is recorded from. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SavedMethod } from '@konvergen/contract/lokus-years.ts'
import type { LokusSearch } from '../../app/search-state.ts'

export interface DecideProps {
  readonly kab: string
  readonly answer: LokusAnswer
  /** The kept version that is shown; undefined = the way on the page is not kept, so villages are picked by hand. */
  readonly method: SavedMethod | undefined
  readonly search: LokusSearch
}
