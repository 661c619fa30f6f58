/** Combinations of factors as a picture and as a table. */
import type { CauseOfChild } from '@konvergen/core/situation/causes/risk-factors.ts'
import type { SvgNode } from '@konvergen/pictures/svg.ts'
import { upSet } from '@konvergen/pictures/upset.ts'
import { type KeyboardEvent, useCallback } from 'react'
import { Chart, type ChartLook } from '../../../parts/chart.tsx'
import { SmallTable } from '../../../parts/small-table.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { OpenRows } from './open-rows.tsx'
import { sayCause, sayTogether } from './say-causes.ts'
import { useOpenCombination } from './use-open-combination.ts'

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
  /** The list that a combination is part of. */
  readonly list: 'stunting' | 'krs'
}

/** Rows of dots, and room for columns above them. */
const ROW = 26
const COLUMNS = 200

const membersOf = (causes: readonly CauseOfChild[], sets: OverlapsOfCauses['sets']): readonly number[] =>
  causes.map((one) => sets.findIndex(({ cause }) => cause === one))

export function OverlapChart({ title, unit, overlaps, fileName, list }: OverlapChartProps) {
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
          members: membersOf(causes, sets),
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
  const open = useOpenCombination(list)
  const enliven = ({ attrs }: SvgNode) => {
    const members = attrs['data-combination']
    const found = combinations.find(({ causes }) => membersOf(causes, sets).join() === members)
    if (open === null || found === undefined) return null
    const { causes, n } = found
    return {
      role: 'button',
      tabIndex: 0,
      className: styles['combination'],
      'aria-label': t(CAUSES_TEXT.openCombination, { gabungan: sayTogether(causes, { t }), n: say.number(n) }),
      onClick: () => open(causes),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open(causes)
      },
    }
  }
  const rows = combinations.map(
    ({ causes, n }) =>
      [sayTogether(causes, { t }), <OpenRows key={causes.join()} n={n} opens={{ daftar: list, gabungan: causes.join() }} />] as const,
  )
  return (
    <Chart
      title={title}
      hint={hint}
      draw={draw}
      fileName={fileName}
      enliven={open === null ? undefined : enliven}
      table={<SmallTable label={title} heads={[t(CAUSES_TEXT.combination), unit]} rows={rows} />}
    />
  )
}
