/** What was taken in a district, or that nothing was. */
import type { Emergency } from '@konvergen/contract/emergency.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { EMERGENCY } from '../../text/emergency.ts'
import { useText } from '../../text/text.ts'
import { areaNames } from './area-names.ts'
import { EmergencyTable } from './emergency-table.tsx'

interface EmergenciesCardProps {
  readonly emergencies: readonly Emergency[]
  readonly district: DistrictDetail
  readonly mayWatch: boolean
  readonly acts: { readonly isBusy: boolean; readonly end: (id: string) => void; readonly see: (id: string) => void }
}

export function EmergenciesCard({ emergencies, district, mayWatch, acts }: EmergenciesCardProps) {
  const t = useText()
  if (emergencies.length === 0) return <Empty title={t(EMERGENCY.none)} />
  return (
    <Card title={t(EMERGENCY.list)}>
      <EmergencyTable
        emergencies={emergencies}
        names={areaNames(district)}
        mayWatch={mayWatch}
        isBusy={acts.isBusy}
        onEnd={acts.end}
        onSee={acts.see}
      />
    </Card>
  )
}
