/** The few figures of the district that come first, each opening into the villages behind it. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { FigureTile, Tiles } from '../../parts/figure-tile.tsx'
import { FIGURE_TEXT, tileLabel } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'

const FIRST: readonly FigureKey[] = ['stunting', 'ds', 'wasting', 'underweight', 'krs']

export function FigureTiles({ kab, answer: { situation, sumber, chosen } }: { kab: string; answer: SituationAnswer }) {
  const t = useText()
  const say = useSay()
  const { kabupaten } = situation
  return (
    <Tiles>
      {FIRST.map((key) => (
        <FigureTile
          key={key}
          label={t(tileLabel(key))}
          unit={t(FIGURE_TEXT[key].unit)}
          figure={kabupaten.figures[key]}
          interval={key === 'stunting' ? kabupaten.interval : null}
          more={
            key === 'ds' && kabupaten.belowCoverageCount > 0
              ? t(SITUATION.belowCoverage, { n: say.number(kabupaten.belowCoverageCount) })
              : undefined
          }
          why={{ kab, asked: { of: 'situasi', ukuran: key, sumber, recap: chosen.recap ?? undefined, krs: chosen.krs ?? undefined } }}
        />
      ))}
    </Tiles>
  )
}
