/**
 * Who may make or take back a link: the secretariat any; an office those of its own activities; a village those of its own budget.
 */
import { areasWith } from '@konvergen/core/accounts/may.ts'
import type { Link, LinkKind } from '@konvergen/core/chain/link.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import type { GatheredChain } from './gather-chain.ts'

type Ends = Pick<Link, 'from' | 'to'>

/** Which activity an end is, if one is. */
const ACTIVITY_END: Readonly<Record<LinkKind, keyof Ends | null>> = {
  'butir-kegiatan': 'to',
  'komitmen-kegiatan': 'to',
  'kegiatan-anggaran': 'from',
  'butir-komitmen': null,
  'usulan-anggaran': null,
}

type Known = { readonly kept: Pick<GatheredChain['kept'], 'activities' | 'recommendations'> }

export function mayLink(ctx: DistrictContext, kind: LinkKind, { kept }: Known): (ends: Ends) => boolean {
  if (allows(ctx, 'plan.write-for')) return () => true
  const end = ACTIVITY_END[kind]
  if (end !== null) {
    const offices = new Map(kept.activities.map(({ id, office }) => [id, office]))
    return (ends) => {
      const office = offices.get(ends[end])
      return office !== undefined && allowsOffice(ctx, 'plan.write', office)
    }
  }
  if (kind !== 'usulan-anggaran') return () => false
  const areas = areasWith(ctx.actor, 'tulis', 'rencana', ctx.kab, dayOf(ctx.now))
  const villages = new Map(kept.recommendations.map(({ id, desa }) => [id, desa]))
  return ({ from }) => {
    const desa = villages.get(from)
    return desa !== undefined && areas !== '*' && areas.some((area) => isWithin(desa, area))
  }
}
