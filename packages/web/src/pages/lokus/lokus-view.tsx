/** A proposal that has something to propose, in the order in which it is read: sentence, parameters, pictures, table. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { LokusCuts } from '@konvergen/core/lokus/proposal.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import type { LokusSearch } from '../../app/search-state.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { LokusLead } from './lokus-lead.tsx'
import { LokusMap } from './lokus-map.tsx'
import styles from './lokus-page.module.css'
import { LokusTable } from './lokus-table.tsx'
import { Parameters } from './parameters.tsx'
import { ScatterCard } from './scatter-card.tsx'

interface LokusViewProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly cuts: LokusCuts
  /** Names of kecamatan and the colours of the map; undefined while it loads. */
  readonly situation: SituationAnswer['situation'] | undefined
  readonly boundaries: UseQueryResult<Boundaries>
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
  readonly onOpen: (desa: string) => void
}

export function LokusView({ kab, answer, cuts, situation, boundaries, search, onChange, onOpen }: LokusViewProps) {
  const kecamatan = new Map(situation?.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const villages = new Map(situation?.desa.map((desa) => [desa.kode, desa]))
  return (
    <>
      <LokusLead answer={answer} />
      <Parameters answer={answer} cuts={cuts} search={search} onChange={onChange} />
      <div className={styles['pair']}>
        <ScatterCard answer={answer} cuts={cuts} />
        {(situation === undefined || boundaries.isPending) && <Skeleton heights={[560]} />}
        {boundaries.isError && <ProblemNote problem={boundaries.error} retry={() => void boundaries.refetch()} />}
        {situation !== undefined && boundaries.data !== undefined && boundaries.data.features.length > 0 && (
          <LokusMap kab={kab} answer={answer} situation={situation} boundaries={boundaries.data} onOpen={onOpen} />
        )}
      </div>
      <LokusTable
        kab={kab}
        answer={answer}
        chosen={{ sumber: search.sumber, recap: search.recap, krs: search.krs }}
        cuts={cuts}
        kecamatan={kecamatan}
        villages={villages}
      />
    </>
  )
}
