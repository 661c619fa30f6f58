/** How many pledges are fulfilled, under way and overdue, by kind of who pledged; the same as a table. */
import type { PublicPledges } from '@konvergen/contract/commitment.ts'
import { PUBLIC_STATES } from '@konvergen/core/commitment/public-pledge.ts'
import { PLEDGER_WORDS, PUBLIC_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import { stackedBars } from '@konvergen/pictures/stacked-bars.ts'
import { ATTENTION, BRAND, CARD, INK, MISSING } from '@konvergen/pictures/tokens.ts'
import { useCallback } from 'react'
import { Chart, type ChartLook } from '../../parts/chart.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

const COLOURS = {
  dipenuhi: { colour: BRAND, ink: CARD },
  berjalan: { colour: MISSING, ink: INK },
  terlambat: { colour: ATTENTION, ink: CARD },
} as const

export function PublicChart({ pledges: { hitungan, komitmen } }: { pledges: PublicPledges }) {
  const t = useText()
  const say = useSay()
  const fulfilled = komitmen.filter(({ keadaan }) => keadaan === 'dipenuhi').length
  const title = t(COMMITMENT.publicChart, { dipenuhi: fulfilled, semua: komitmen.length })
  const draw = useCallback(
    (look: ChartLook) =>
      stackedBars({
        title,
        language: say.language,
        parts: PUBLIC_STATES.map((state) => ({ name: t(PUBLIC_STATE_WORDS[state]), ...COLOURS[state] })),
        rows: hitungan.map((row) => ({ name: t(PLEDGER_WORDS[row.pihak]), counts: PUBLIC_STATES.map((state) => row[state]) })),
        ...look,
      }),
    [hitungan, title, t, say],
  )
  const table = (
    <SmallTable
      label={title}
      heads={[t(COMMITMENT.who), ...PUBLIC_STATES.map((state) => t(PUBLIC_STATE_WORDS[state]))]}
      rows={hitungan.map((row) => [t(PLEDGER_WORDS[row.pihak]), ...PUBLIC_STATES.map((state) => say.number(row[state]))] as const)}
    />
  )
  return <Chart title={title} draw={draw} fileName="komitmen-publik" isWide table={table} />
}
