/** The first figures of a village, the same as those of its district. */
import type { Chosen } from '../../app/queries.ts'
import { FigureTile, Tiles } from '../../parts/figure-tile.tsx'
import type { DesaAnswer } from '../../parts/village-map/village-row.ts'
import { FIGURE_TEXT, tileLabel } from '../../text/measures.ts'
import { useText } from '../../text/text.ts'

const FIRST = ['stunting', 'ds', 'wasting', 'underweight', 'krs'] as const

export function VillageTiles({ kab, desa, chosen }: { kab: string; desa: DesaAnswer; chosen: Chosen }) {
  const t = useText()
  return (
    <Tiles>
      {FIRST.map((key) => (
        <FigureTile
          key={key}
          label={t(tileLabel(key))}
          unit={t(FIGURE_TEXT[key].unit)}
          figure={desa.figures[key]}
          interval={key === 'stunting' ? desa.interval : null}
          why={{ kab, asked: { of: 'situasi', ukuran: key, wilayah: desa.kode, ...chosen } }}
        />
      ))}
    </Tiles>
  )
}
