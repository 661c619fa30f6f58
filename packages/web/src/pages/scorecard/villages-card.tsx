/** Every village with its score, and how far it is; and every kecamatan as the sum of its villages. */
import type { BoardAnswer, ScoredVillage } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { Empty } from '../../parts/states.tsx'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { CHOICES, REPORT_WORDS, SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { sayTally } from './say-score.ts'
import styles from './scorecard.module.css'

type Which = 'semua' | 'belum' | 'diam'
const WHICH = [
  ['semua', SCORE.all],
  ['belum', SCORE.notSent],
  ['diam', SCORE.silent],
] as const satisfies readonly (readonly [Which, object])[]

const TONES: Readonly<Record<ScoredVillage['keadaan'], TagTone>> = {
  belum: 'attention',
  diisi: 'caution',
  dikirim: 'good',
  berubah: 'caution',
}

function isShown({ hitungan, diam }: ScoredVillage, which: Which): boolean {
  if (which === 'belum') return hitungan === null
  return which === 'semua' || diam
}

interface VillagesCardProps {
  readonly board: BoardAnswer
  readonly onOpen: (kode: string) => void
}

export function VillagesCard({ board, onOpen }: VillagesCardProps) {
  const t = useText()
  const [which, setWhich] = useState<Which>('semua')
  const shown = board.desa.filter((village) => isShown(village, which))
  const kecamatan = new Map(board.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const heads = [SCORE.village, SCORE.kecamatan, SCORE.state, SCORE.score, SCORE.before, SCORE.blank, SCORE.rembuk, SCORE.lastEntry]
  return (
    <Card title={t(SCORE.villages)} hint={t(SCORE.villagesHint)}>
      {board.desa.length > 1 && (
        <div className={`${styles['tools']} tanpa-cetak`}>
          <SelectField
            label={t(SCORE.show)}
            value={which}
            onChange={(event) => setWhich(WHICH.find(([one]) => one === event.target.value)?.[0] ?? 'semua')}
          >
            {WHICH.map(([one, name]) => (
              <option key={one} value={one}>
                {t(name)}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {shown.length === 0 ? (
        <Empty title={t(SCORE.nobodySilent)} />
      ) : (
        <PlainTable label={t(SCORE.villages)} heads={heads.map((head) => t(head))}>
          {shown.map((village) => (
            <VillageLine key={village.kode} village={village} kecamatan={kecamatan.get(village.kecamatan) ?? ''} onOpen={onOpen} />
          ))}
        </PlainTable>
      )}
    </Card>
  )
}

interface VillageLineProps {
  readonly village: ScoredVillage
  readonly kecamatan: string
  readonly onOpen: (kode: string) => void
}

function VillageLine({ village, kecamatan, onOpen }: VillageLineProps) {
  const t = useText()
  const say = useSay()
  const { kode, nama, keadaan, hitungan, lalu, rembuk, terakhirIsi } = village
  return (
    <tr>
      <th scope="row">
        <Button look="quiet" aria-label={t(SCORE.open, { nama })} onClick={() => onOpen(kode)}>
          {nama}
        </Button>
      </th>
      <td>{kecamatan}</td>
      <td>
        <Tag tone={TONES[keadaan]}>{t(REPORT_WORDS[keadaan])}</Tag>
      </td>
      <td className={styles['value']}>{hitungan === null ? '' : sayTally(hitungan.jumlah, { t, say })}</td>
      <td>{lalu === null ? '' : sayTally(lalu, { t, say })}</td>
      <td>{hitungan === null ? '' : say.number(hitungan.jumlah.blank)}</td>
      <td>{rembuk === null ? '' : t(rembuk ? CHOICES.ya : CHOICES.tidak)}</td>
      <td>{terakhirIsi === null ? t(SCORE.never) : say.day(terakhirIsi)}</td>
    </tr>
  )
}

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
