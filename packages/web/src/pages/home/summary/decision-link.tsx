/** Where a decision is prepared or taken; for whom that page is none, its words alone. */
import type { NeededDecision } from '@konvergen/core/situation/needed-decisions.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../../app/may.ts'
import { opens, type Place } from '../../../app/places.ts'
import styles from './summary.module.css'

const PLACE_OF = {
  'lokus-belum-ada': 'lokus',
  'lokus-tanpa-kata': 'lokus-tahun',
  'kesenjangan-lokus': 'kesenjangan',
  'data-belum-cukup': 'situasi',
  'analisis-kecamatan': 'analisis',
  'target-diragukan': 'angka',
} as const satisfies Record<NeededDecision['kind'], Place>

interface DecisionLinkProps {
  readonly kab: string
  readonly decision: NeededDecision
  readonly children: string
}

export function DecisionLink({ kab, decision, children }: DecisionLinkProps) {
  const may = useMay()
  const place = PLACE_OF[decision.kind]
  if (!opens(may, place, kab)) return <strong>{children}</strong>
  if (decision.kind === 'kesenjangan-lokus')
    return (
      <Link className={styles['title']} to="/k/$kab/cakupan/$periode/$kode" params={{ kab, periode: decision.period, kode: decision.code }}>
        {children}
      </Link>
    )
  if (decision.kind === 'lokus-tanpa-kata')
    return (
      <Link className={styles['title']} to="/k/$kab/lokus-tahun" params={{ kab }} search={{ tahun: decision.year }}>
        {children}
      </Link>
    )
  return (
    <Link className={styles['title']} to={`/k/$kab/${place}`} params={{ kab }}>
      {children}
    </Link>
  )
}
