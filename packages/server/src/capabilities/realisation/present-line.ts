/**
 * A line of an APBDes as its grid, its sheet and its drawer show it.
 */
import type { VillageRow } from '@konvergen/contract/village-realisation.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { sumUpTo } from '@konvergen/core/realisation/sum-up-to.ts'
import { planOfLine, sourcesOfLine, toldBySiskeudes } from '@konvergen/core/realisation/village-line.ts'
import type { RealisedVillages, TrackedLine } from './gather-villages.ts'
import { standLineAt } from './gather-villages.ts'
import { presentPlan, presentStanding, presentSum, reportOf } from './present.ts'
import type { StoredRealisation } from './store.ts'

export function presentLine({ plan }: TrackedLine) {
  return presentPlan({ ...plan, ...planOfLine(plan), placing: 'desa' })
}

function presentSiskeudes({ plan, rows }: TrackedLine, quarter: Quarter): VillageRow['siskeudes'] {
  const told = toldBySiskeudes(plan, plan.realised, { rows, quarter })
  if (told === null) return null
  const { rupiah, proposed, differs } = told
  return { rupiah: String(rupiah), fileName: plan.fileName, proposed: proposed === null ? null : String(proposed), differs }
}

export function presentLineRow(
  one: TrackedLine<StoredRealisation>,
  quarter: Quarter,
  { rules, nameOf }: Pick<RealisedVillages, 'rules'> & { readonly nameOf: (by: string) => string },
): VillageRow {
  const { standing, isDue } = standLineAt(one, quarter, rules)
  const own = one.rows.find((row) => row.quarter === quarter)
  return {
    ...presentLine(one),
    code: one.plan.code,
    sourceText: one.plan.sourceText,
    asked: sourcesOfLine(one.plan, one.rows),
    counts: one.plan.counts,
    siskeudes: presentSiskeudes(one, quarter),
    isDue,
    earlier: presentSum(
      sumUpTo(
        one.rows.filter((row) => row.quarter < quarter),
        quarter,
      ),
    ),
    revision: own?.revision ?? 0,
    facts: reportOf(own),
    standing: presentStanding(standing),
    writtenBy: own === undefined ? null : nameOf(own.writtenBy),
    writtenAt: own?.writtenAt.toISOString() ?? null,
  }
}
