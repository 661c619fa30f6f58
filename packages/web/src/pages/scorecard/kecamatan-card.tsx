/** Every kecamatan as the sum of its villages that handed in. */
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { useSay } from '../../text/say.ts'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { sayTally } from './say-score.ts'

export function KecamatanCard({ board }: { board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const heads = [SCORE.kecamatan, SCORE.score, SCORE.before, SCORE.sent].map((head) => t(head))
  return (
    <Card title={t(SCORE.kecamatanCard)}>
      <SmallTable
        label={t(SCORE.kecamatanCard)}
        heads={heads}
        rows={board.kecamatan.map(({ nama, jumlah, lalu, desa, melapor }) => [
          nama,
          sayTally(jumlah, { t, say }),
          sayTally(lalu, { t, say }),
          t(SCORE.ofVillages, { n: say.number(melapor), desa: say.number(desa) }),
        ])}
      />
    </Card>
  )
}
