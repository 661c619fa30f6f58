/** The board as a file: a row a village, numbers as numbers, nothing where nothing was handed in. */
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import { roundHalfAway } from '@konvergen/core/kit/round.ts'
import { percentOf } from '@konvergen/core/scorecard/count-verdicts.ts'
import { toCsv } from '../../parts/csv.ts'
import { FORM_HPK, REPORT_WORDS, SCORE } from '../../text/scorecard.ts'
import type { Speech } from './say-score.ts'

export function scoresCsv({ desa, kecamatan }: BoardAnswer, { t, say }: Speech): string {
  const nameOf = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const heads = [
    SCORE.code,
    SCORE.village,
    SCORE.kecamatan,
    SCORE.state,
    SCORE.score,
    SCORE.received,
    SCORE.expected,
    SCORE.blank,
    FORM_HPK.households,
    SCORE.lastEntry,
  ]
  const rows = desa.map(({ kode, nama, kecamatan: parent, keadaan, hitungan, terakhirIsi }) => {
    const percent = hitungan === null ? null : percentOf(hitungan.jumlah)
    return [
      kode,
      nama,
      nameOf.get(parent) ?? '',
      t(REPORT_WORDS[keadaan]),
      percent === null ? null : roundHalfAway(percent, 1),
      hitungan?.jumlah.Y ?? null,
      hitungan === null ? null : hitungan.jumlah.Y + hitungan.jumlah.T,
      hitungan?.jumlah.blank ?? null,
      hitungan?.kepala.households ?? null,
      terakhirIsi === null ? null : say.day(terakhirIsi),
    ]
  })
  return toCsv(
    heads.map((head) => t(head)),
    rows,
  )
}
