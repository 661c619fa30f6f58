/** Combinations of factors as a picture and as a table. */
import type { CauseOfChild } from '@konvergen/core/situation/causes/risk-factors.ts'
import { upSet } from '@konvergen/pictures/upset.ts'
import { useCallback } from 'react'
import { Chart, type ChartLook } from '../../../parts/chart.tsx'
import { SmallTable } from '../../../parts/small-table.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { sayCause, sayTogether } from './say-causes.ts'

export interface OverlapsOfCauses {
  readonly sets: readonly { readonly cause: CauseOfChild; readonly n: number }[]
  readonly combinations: readonly { readonly causes: readonly CauseOfChild[]; readonly n: number }[]
  readonly none: number
  readonly unknown: number
}

interface OverlapChartProps {
  readonly title: string
  readonly unit: string
  readonly overlaps: OverlapsOfCauses
  readonly fileName: string
}

/** Rows of dots, and room for columns above them. */
const ROW = 26
const COLUMNS = 200

export function OverlapChart({ title, unit, overlaps, fileName }: OverlapChartProps) {
  const t = useText()
  const say = useSay()
  const { sets, combinations, none, unknown } = overlaps
  const known = combinations.reduce((sum, { n }) => sum + n, none)
  const draw = useCallback(
    (look: ChartLook) =>
      upSet({
        ...look,
        height: COLUMNS + sets.length * ROW,
        title,
        language: say.language,
        sets: sets.map(({ cause, n }) => ({ name: sayCause(cause, { t }), n })),
        combinations: combinations.map(({ causes, n }) => ({
          members: causes.map((one) => sets.findIndex(({ cause }) => cause === one)),
          n,
        })),
        yLabel: unit,
        rest: (k, n) => t(CAUSES_TEXT.restOf, { k: say.number(k), n: say.number(n) }),
      }),
    [sets, combinations, title, unit, t, say],
  )
  const hint = t(CAUSES_TEXT.overlapHint, {
    tahu: `${say.number(known)} ${unit.toLowerCase()}`,
    tanpa: say.number(none),
    tidak: say.number(unknown),
  })
  const rows = combinations.map(({ causes, n }) => [sayTogether(causes, { t }), say.number(n)] as const)
  return (
    <Chart
      title={title}
      hint={hint}
      draw={draw}
      fileName={fileName}
      table={<SmallTable label={title} heads={[t(CAUSES_TEXT.combination), unit]} rows={rows} />}
    />
  )
}
