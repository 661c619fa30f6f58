/** What every view of a proposal is given. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import type { LokusSearch } from '../../app/search-state.ts'

export interface ProposalProps {
  readonly kab: string
  readonly answer: LokusAnswer
  /** Names of kecamatan and the colours of the map; undefined while it loads. */
  readonly situation: SituationAnswer['situation'] | undefined
  readonly boundaries: UseQueryResult<Boundaries>
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
  readonly onOpen: (desa: string) => void
}
