/** Of each kecamatan: children, those with a family, those that wait for an answer, those of whom no family is known. */
import type { AreaCounts } from '@konvergen/contract/kin.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { LINKAGE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function AreasCard({ areas }: { areas: readonly AreaCounts[] }) {
  const t = useText()
  const say = useSay()
  const heads = [LINKAGE.area, LINKAGE.children, LINKAGE.linked, LINKAGE.inReview, LINKAGE.without].map((head) => t(head))
  const counts = areas.map(
    ({ nama, anak, tertaut, ditinjau, tanpa }) =>
      [nama, say.number(anak), say.number(tertaut), say.number(ditinjau), say.number(tanpa)] as const,
  )
  return (
    <Card title={t(LINKAGE.areas)} hint={t(LINKAGE.areasHint)}>
      <SmallTable label={t(LINKAGE.areas)} heads={heads} rows={counts} />
    </Card>
  )
}
