/** Where the proposed villages lie. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { useMemo } from 'react'
import { Card } from '../../parts/card.tsx'
import { VillageMap } from '../../parts/village-map/village-map.tsx'
import { villageRows } from '../../parts/village-map/village-row.ts'
import { LOKUS } from '../../text/lokus.ts'
import { useText } from '../../text/text.ts'

interface LokusMapProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly situation: SituationAnswer['situation']
  readonly boundaries: Boundaries
  readonly onOpen: (desa: string) => void
}

export function LokusMap({ kab, answer, situation, boundaries, onOpen }: LokusMapProps) {
  const t = useText()
  const rows = useMemo(() => villageRows(situation, answer), [situation, answer])
  return (
    <Card title={t(LOKUS.map)} hint={t(LOKUS.mapHint)}>
      <VillageMap kab={kab} rows={rows} features={boundaries.features} measure="stunting" onOpen={onOpen} />
    </Card>
  )
}
