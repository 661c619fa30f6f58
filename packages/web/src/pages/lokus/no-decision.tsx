/** Nothing was decided yet; whoever decides is led to the proposal. */
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Empty } from '../../parts/states.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'

export function NoDecision({ kab }: { kab: string }) {
  const t = useText()
  const mayDecide = useMay()('lokus.decide', kab)
  const toProposal = mayDecide ? (
    <Link to="/k/$kab/lokus" params={{ kab }}>
      {t(LOKUS_YEARS.toProposal)}
    </Link>
  ) : undefined
  return (
    <Empty title={t(LOKUS_YEARS.emptyTitle)} acts={toProposal}>
      <p>{t(LOKUS_YEARS.emptyBody)}</p>
    </Empty>
  )
}
