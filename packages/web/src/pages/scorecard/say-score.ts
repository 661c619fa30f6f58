/** Scores in words: a tally as a percentage, the sentence on top of the board, the reason of a cell. */
import type { BoardAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { monthText } from '@konvergen/core/sasaran/quarter.ts'
import { percentOf, type Tally } from '@konvergen/core/scorecard/count-verdicts.ts'
import type { Say } from '../../text/say.ts'
import { REASON_WORDS, SCORE } from '../../text/scorecard.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

export function sayTally(tally: Tally | null, { t, say }: Speech): string {
  const percent = tally === null ? null : percentOf(tally)
  return percent === null ? t(SCORE.noScore) : say.percent(percent)
}

export function sayLead(board: BoardAnswer, speech: Speech): readonly string[] {
  const { t, say } = speech
  const { jumlah, lalu, desa, melapor } = board.kabupaten
  if (jumlah === null) return [t(SCORE.leadNone, { periode: say.period(board.periode) })]
  const first = t(SCORE.lead, {
    persen: sayTally(jumlah, speech),
    y: say.number(jumlah.Y),
    n: say.number(jumlah.Y + jumlah.T),
    melapor: say.number(melapor),
    desa: say.number(desa),
  })
  return [
    first,
    ...(lalu === null ? [] : [t(SCORE.leadBefore, { persen: sayTally(lalu, speech) })]),
    ...(melapor === desa ? [] : [t(SCORE.leadSilent, { n: say.number(desa - melapor) })]),
    ...(jumlah.blank === 0 ? [] : [t(SCORE.leadBlank, { n: say.number(jumlah.blank) })]),
  ]
}

type Reason = VillagePerson['alasan'][string]

export function sayReason(reason: Reason | undefined, { t, say }: Speech): string {
  if (reason === undefined) return ''
  const { code, have, want, empty, at } = reason
  const words = t(REASON_WORDS[code], { have, want, at, bulan: code === 'bulan-ukur' ? say.period(monthText(at)) : '' })
  if (empty === 0) return words
  return `${words}; ${t(code === 'kartu-imunisasi' ? REASON_WORDS.emptyMarks : REASON_WORDS.empty, { n: empty })}`
}
