/** Kecamatan by kecamatan, each with its letter. */
import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { downloadLetter } from '@konvergen/contract/verval-pages.ts'
import { addressOf } from '../../app/call.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'
import { familiesOf, lookedAt } from './arrange-board.ts'
import { ProgressBar } from './progress-bar.tsx'

export function KecamatanCard({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const t = useText()
  const say = useSay()
  const { putaran, kecamatan } = progress
  if (kecamatan.length === 0) return null
  return (
    <Card title={t(VERVAL.byKecamatan)}>
      <PlainTable
        label={t(VERVAL.byKecamatan)}
        heads={[VERVAL.kecamatan, VERVAL.villagesDone, VERVAL.families, VERVAL.letter].map((head) => t(head))}
      >
        {kecamatan.map(({ kode, nama, desa, selesai, jumlah }) => (
          <tr key={kode}>
            <th scope="row">{nama}</th>
            <td>{t(VERVAL.of, { n: say.number(selesai), d: say.number(desa) })}</td>
            <td>
              <ProgressBar done={lookedAt(jumlah)} all={familiesOf(jumlah)} />
            </td>
            <td>
              <ButtonLink
                className="tanpa-cetak"
                href={addressOf(downloadLetter, { kab, id: putaran.id }, { wilayah: kode })}
                aria-label={t(VERVAL.letterOf, { nama })}
                download
              >
                {t(VERVAL.letter)}
              </ButtonLink>
            </td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
