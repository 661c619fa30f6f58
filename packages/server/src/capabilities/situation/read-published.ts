/**
 * Published figures, two numbers, targets and trend of a district in one answer.
 */

import type { QueryOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/situation-published.ts'
import type { PublishedAnswer } from '@konvergen/contract/situation-published.ts'
import { inOrder, levelOf, NATION } from '@konvergen/core/situation/published-figure.ts'
import { DOUBTFUL_RATE, seriesOf } from '@konvergen/core/situation/target-check.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { type Gathered, gatherPublished } from './gather-published.ts'
import { lookAtLevel } from './look-at-level.ts'
import { lookAtTwoNumbers } from './look-at-two-numbers.ts'

function sayWithdrawn({ withdrawn, names }: Gathered): PublishedAnswer['withdrawn'] {
  return withdrawn.flatMap((row) =>
    row.withdrawn === null
      ? []
      : {
          apa: `${'nama' in row ? row.nama : row.level}, ${row.source} ${row.year}: ${row.percent} %`,
          alasan: row.withdrawn.reason,
          oleh: names.get(row.withdrawn.by ?? '') ?? null,
          pada: row.withdrawn.at.toISOString(),
        },
  )
}

export async function readPublished(
  ctx: DistrictContext,
  { bulan, batas = DOUBTFUL_RATE }: QueryOf<typeof contract.readPublished>,
): Promise<PublishedAnswer> {
  const gathered = await gatherPublished(ctx)
  const district = await readOpenDistrict(ctx)
  const areas = [
    { kode: ctx.kab, nama: district.nama },
    { kode: ctx.kab.slice(0, 2), nama: district.provinsi },
    { kode: NATION, nama: 'Indonesia' },
  ]
  const levels = areas.map((area) => lookAtLevel(gathered, area, dayOf(ctx.now), batas))
  const survey = seriesOf(levels[0]?.surveys ?? [], 'survei').at(-1) ?? levels[0]?.surveys.at(-1)
  return {
    levels,
    neighbours: inOrder(gathered.figures.filter(({ kode }) => kode !== ctx.kab && levelOf(kode) === 'kabupaten')),
    withdrawn: sayWithdrawn(gathered),
    ...(await lookAtTwoNumbers(ctx, survey, bulan)),
    doubtful: batas,
  }
}
