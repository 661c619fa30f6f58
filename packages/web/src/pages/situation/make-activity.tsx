/** From the gap of a village to an activity that closes it, for whoever may write plans. */
import type { GapIndicator } from '@konvergen/contract/gaps.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import table from '../../parts/table.module.css'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'

interface MakeActivityProps {
  readonly kab: string
  readonly indicator: Pick<GapIndicator, 'kode' | 'pengampu'>
  readonly area: { readonly kode: string; readonly nama: string }
}

const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/

export function MakeActivity({ kab, indicator, area }: MakeActivityProps) {
  const t = useText()
  const mayWrite = useMay()('plan.write', kab)
  if (!mayWrite || !VILLAGE.test(area.kode)) return null
  const { kode, pengampu } = indicator
  return (
    <span className={`${table['under']} tanpa-cetak`}>
      <Link
        to="/k/$kab/rencana"
        params={{ kab }}
        search={{ lembaga: pengampu ?? 'sekretariat', baru: kode, desa: area.kode }}
        aria-label={t(PLAN.fromGapOf, { code: kode, name: area.nama })}
      >
        {t(PLAN.fromGap)}
      </Link>
    </span>
  )
}
