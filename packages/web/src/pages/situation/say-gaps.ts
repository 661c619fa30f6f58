/** The gaps in sentences: the largest by people and by points, all services together, what to be careful about; and one cell in words. */
import type { GapIndicator, GapsAnswer } from '@konvergen/contract/gaps.ts'
import { shareReported, worstFirst } from '@konvergen/core/situation/order-gaps.ts'
import { shareShort } from '@konvergen/core/situation/people-gap.ts'
import { type Speech, sayOwn, sayTarget, sayTotal, unitOf } from '../../parts/coverage/say-coverage.ts'
import { CELL_MARKS, GAPS } from '../../text/gaps.ts'
import { type Change, changeOf, comparedTotal, type GapCell } from './arrange-gaps.ts'

const HALF = 0.5

function sayPeople(one: GapIndicator, speech: Speech): string[] {
  const [gap] = one.selisih
  if (gap?.people === undefined || gap.people === null || gap.people === 0) return []
  const orang = `${speech.say.number(gap.people)} ${unitOf(one.sasaran, speech)}`
  const target = sayTarget(one.satuan, gap.target.value, speech)
  return [speech.t(GAPS.mostPeople, { nama: one.nama[speech.say.language], orang, target })]
}

function sayPoints(one: GapIndicator, speech: Speech): string[] {
  const [gap] = one.selisih
  if (gap === undefined || gap.short <= 0) return []
  const { t, say } = speech
  return [
    t(GAPS.mostPoints, {
      nama: one.nama[say.language],
      nilai: sayTotal(one.satuan, one.jumlah, speech),
      target: sayTarget(one.satuan, gap.target.value, speech),
      poin: say.number(gap.short, 1),
    }),
  ]
}

function sayTogether({ bersama }: GapsAnswer, { t, say }: Speech): string[] {
  const share = shareShort(bersama)
  if (share === null) return []
  const numbers = { kurang: say.number(bersama.short), semua: say.number(bersama.toServe), n: say.number(bersama.services) }
  return [t(GAPS.together, { ...numbers, persen: say.percent(100 * share) })]
}

function sayTrend(services: readonly GapIndicator[], { t, say }: Speech): string[] {
  const changes = services.map(changeOf).filter((change) => change !== null)
  if (changes.length === 0) return []
  const count = (wanted: Change) => say.number(changes.filter((change) => change === wanted).length)
  return [t(GAPS.trend, { naik: count('membaik'), turun: count('memburuk'), tetap: count('tetap'), beda: count('beda') })]
}

/** Of the district, whatever is filtered: the first sentence is the one that matters. */
export function sayGaps(gaps: GapsAnswer, speech: Speech): readonly string[] {
  const { t, say } = speech
  const services = gaps.indikator.filter(({ sisi }) => sisi === 'layanan')
  const known = gaps.indikator.filter(({ jumlah }) => jumlah.value !== null)
  const [most] = worstFirst(
    services.filter(({ dijumlah }) => dijumlah),
    comparedTotal,
    'orang',
  )
  const [widest] = worstFirst(
    services.filter(({ arah }) => arah === 'naik'),
    comparedTotal,
    'poin',
  )
  if (known.length === 0 || most === undefined || widest === undefined)
    return [t(GAPS.nothing, { periode: say.period(gaps.periode) }), t(GAPS.nothingTodo)]
  const reported = services.filter(({ jumlah }) => jumlah.value !== null)
  const thin = reported.filter(({ jumlah: { completeness } }) => (shareReported(completeness) ?? 1) < HALF).length
  const compared = reported.filter(({ dijumlah }) => dijumlah)
  const worst = [...sayPeople(most, speech), ...sayPoints(widest, speech)]
  const isZero = reported.length > 2 && reported.every(({ jumlah }) => jumlah.numerator === 0)
  return [
    ...(isZero ? [t(GAPS.allZero)] : []),
    ...(worst.length > 0 ? worst : [t(compared.length === 0 ? GAPS.noTarget : GAPS.reached)]),
    ...sayTogether(gaps, speech),
    ...(thin === 0 ? [] : [t(GAPS.incomplete, { n: say.number(thin), d: say.number(reported.length) })]),
    ...sayTrend(services, speech),
  ]
}

export function sayChange(one: GapIndicator, speech: Speech): string {
  const { t, say } = speech
  const change = changeOf(one)
  const past = one.riwayat.at(-1)
  if (change === null || past?.nilai === undefined || past.nilai === null) return t(GAPS.noPast)
  const values = {
    lalu: sayTotal(one.satuan, { ...one.jumlah, state: 'ada', value: past.nilai }, speech),
    periode: say.period(past.periode),
  }
  if (change === 'beda') return t(GAPS.unequal, values)
  if (change === 'tetap') return t(GAPS.same, values)
  const poin = say.number(Math.abs((one.jumlah.value ?? 0) - past.nilai), one.satuan === 'jumlah' ? 0 : 1)
  return t(change === 'membaik' ? GAPS.better : GAPS.worse, { ...values, poin })
}

/** A cell as it is read out: value, pair, people short, what it was before, and of a kecamatan how many villages reported. */
export function sayCell(one: GapIndicator, cell: GapCell, speech: Speech): string {
  const { t, say } = speech
  if (cell.state !== 'ada') return t(CELL_MARKS[cell.state].word)
  const value = { state: cell.state, numerator: cell.numerator, denominator: cell.denominator, value: cell.value, fromElsewhere: false }
  const nilai = cell.completeness.expected > 1 ? sayTotal(one.satuan, value, speech) : sayOwn(one.satuan, value, speech)
  const pair = { nilai, n: say.number(cell.numerator), d: say.number(cell.denominator) }
  const [aim] = one.target
  let isi = cell.denominator === null ? nilai : t(GAPS.cellPair, pair)
  if (cell.people !== null && cell.people > 0 && aim !== undefined)
    isi = t(GAPS.cellPeople, { isi, orang: say.number(cell.people), target: sayTarget(one.satuan, aim.value, speech) })
  if (cell.before !== null) isi = t(GAPS.cellBefore, { isi, lalu: sayTotal(one.satuan, { ...value, value: cell.before }, speech) })
  const { reported, expected } = cell.completeness
  return expected > 1 ? t(GAPS.cellReported, { isi, n: say.number(reported), d: say.number(expected) }) : isi
}
