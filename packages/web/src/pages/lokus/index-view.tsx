/** A proposal by several criteria, in the order in which it is read: sentence, weights, options, villages, how it holds, what would change it. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { Empty } from '../../parts/states.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useText } from '../../text/text.ts'
import { AcceptabilityCard } from './acceptability-card.tsx'
import { IndexOptions } from './index-options.tsx'
import { IndexTable } from './index-table.tsx'
import { LokusLead } from './lokus-lead.tsx'
import { LokusMap } from './lokus-map.tsx'
import { SensitivityCard } from './sensitivity-card.tsx'
import { useAcceptability } from './use-acceptability.ts'
import { WeightsCard } from './weights-card.tsx'

interface IndexViewProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly situation: SituationAnswer['situation'] | undefined
  readonly boundaries: Boundaries | undefined
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
  readonly onOpen: (desa: string) => void
}

export function IndexView({ kab, answer, situation, boundaries, search, onChange, onOpen }: IndexViewProps) {
  const t = useText()
  const run = useAcceptability(JSON.stringify([kab, search, answer.recapPeriod, answer.krsPeriod, answer.method]))
  const kecamatan = new Map(situation?.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const hasRanks = answer.rows.some(({ rank }) => rank !== null)
  const places = new Map(answer.dasar?.desa.map((kode, place) => [kode, place]))
  const result = run.state.kind === 'selesai' ? run.state.result : null
  const acceptedOf = result === null ? null : (kode: string) => result.villages[places.get(kode) ?? -1]?.chosen ?? 0
  return (
    <>
      {hasRanks && <LokusLead answer={answer} />}
      <WeightsCard answer={answer} search={search} onChange={onChange} />
      <IndexOptions answer={answer} search={search} onChange={onChange} />
      {!hasRanks && (
        <Empty title={t(CHOICE.emptyTitle)}>
          <p>{t(CHOICE.emptyBody)}</p>
        </Empty>
      )}
      {hasRanks && (
        <>
          <IndexTable kab={kab} answer={answer} search={search} kecamatan={kecamatan} acceptedOf={acceptedOf} />
          <AcceptabilityCard answer={answer} search={search} run={run} />
          <SensitivityCard answer={answer} />
          {situation !== undefined && boundaries !== undefined && boundaries.features.length > 0 && (
            <LokusMap kab={kab} answer={answer} situation={situation} boundaries={boundaries} onOpen={onOpen} />
          )}
        </>
      )}
    </>
  )
}
