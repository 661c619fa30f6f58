/** Every village with its score, and how far it is; and every kecamatan as the sum of its villages. */
import type { BoardAnswer, ScoredVillage } from '@konvergen/contract/scorecard.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { saveAs } from '../../parts/csv.ts'
import { SelectField } from '../../parts/field.tsx'
import { Empty } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { CHOICES, REPORT_WORDS, SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { sayTally } from './say-score.ts'
import styles from './scorecard.module.css'
import { scoresCsv } from './scores-csv.ts'

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
  const say = useSay()
  const [which, setWhich] = useState<Which>('semua')
  const shown = board.desa.filter((village) => isShown(village, which))
  const kecamatan = new Map(board.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const heads = [SCORE.village, SCORE.state, SCORE.score, SCORE.before, SCORE.blank, SCORE.rembuk, SCORE.lastEntry]
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
          <Button
            onClick={() =>
              saveAs(`skor-${board.periode}-${board.kabupaten.kode}.csv`, 'text/csv;charset=utf-8', scoresCsv(board, { t, say }))
            }
          >
            {t(SCORE.csv)}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <Empty title={t(SCORE.nobodySilent)} />
      ) : (
        <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(SCORE.villages)}>
          <table className={table['table']}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head.id} scope="col">
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((village) => (
                <VillageLine key={village.kode} village={village} kecamatan={kecamatan.get(village.kecamatan) ?? ''} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </section>
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
        <span className={table['under']}>{kecamatan}</span>
      </th>
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
