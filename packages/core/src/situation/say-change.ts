/**
 * What a change between two figures, and a target beside a series, amount to, in a sentence.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import type { Change } from './compare-change.ts'
import type { PublishedFigure } from './published-figure.ts'
import type { TargetCheck } from './target-check.ts'

export function sayChange(
  { from, to, difference, interval, verdict, basis, isOtherSurvey }: Change<PublishedFigure>,
  language: Language,
): string {
  const say = (id: string, en: string): string => (language === 'id' ? id : en)
  const points = sayNumber(Math.abs(difference), language, 1)
  const [idWay, enWay] = difference < 0 ? ['Turun', 'Down'] : ['Naik', 'Up']
  const isStill = points === sayNumber(0, language, 1)
  const moved = isStill ? say('Tetap', 'Unchanged') : say(`${idWay} ${points} poin`, `${enWay} ${points} points`)
  const span = `${from.source} ${from.year} → ${to.source} ${to.year}`
  const judged = {
    bermakna: say('bermakna: kedua selang tidak bertumpang tindih', 'significant: the two intervals do not overlap'),
    'tidak-bermakna': say(
      'tidak bermakna: kedua selang bertumpang tindih, jadi bisa kebetulan',
      'not significant: the two intervals overlap, so it may be chance',
    ),
    'tidak-dapat-diuji': say(
      'tidak dapat diuji: selang kepercayaan atau jumlah balita tidak diketahui',
      'cannot be tested: neither interval nor number of children is known',
    ),
    'tidak-sebanding': say('tidak sebanding: sumbernya mengukur hal yang berbeda', 'not comparable: the sources measure different things'),
  }[verdict]
  const edge = (value: number): string => `${value > 0 ? '+' : ''}${sayNumber(value, language, 1)}`
  const notes = [
    ...(interval === null
      ? []
      : [
          say(
            `selisih antara ${edge(interval.low)} dan ${edge(interval.high)} poin`,
            `difference from ${edge(interval.low)} to ${edge(interval.high)} points`,
          ),
        ]),
    ...(basis === 'dari-n'
      ? [say('selang dihitung dari n saja, lebih sempit daripada yang sebenarnya', 'interval by n alone, narrower than it really is')]
      : []),
    ...(isOtherSurvey && verdict !== 'tidak-sebanding' ? [say('dua survei yang berbeda', 'two different surveys')] : []),
  ]
  return `${span}: ${moved}, ${judged}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}.`
}

export function sayTargetCheck(
  { base, years, required, reached, verdict }: TargetCheck<PublishedFigure>,
  target: { readonly year: number; readonly percent: number },
  doubtful: number,
  language: Language,
): string {
  const say = (id: string, en: string): string => (language === 'id' ? id : en)
  const [from, to] = [sayPercent(base.percent, language), sayPercent(target.percent, language)]
  const rate = (value: number): string => sayPercent(value, language, 2)
  const asked = say(
    `Dari ${from} (${base.source} ${base.year}) ke ${to} pada ${target.year}`,
    `From ${from} (${base.source} ${base.year}) to ${to} in ${target.year}`,
  )
  const own =
    reached === null
      ? say('laju deret ini sendiri belum diketahui', 'how fast this series itself fell is not known yet')
      : reached > 0
        ? say(`deret ini sendiri turun ${rate(reached)} per tahun`, `this series itself fell ${rate(reached)} a year`)
        : say('deret ini sendiri belum turun', 'this series itself has not fallen')
  if (verdict === 'sudah-dicapai') return say(`${asked}: sudah dicapai.`, `${asked}: reached already.`)
  if (verdict === 'tidak-dicapai')
    return say(`${asked}: tahunnya sudah tiba dan belum dicapai.`, `${asked}: its year has come and it is not reached.`)
  if (required === null) return say(`${asked}: tidak ada laju tetap yang sampai ke 0.`, `${asked}: no steady rate leads to 0.`)
  const need = say(
    `perlu turun ${rate(required)} per tahun selama ${years} tahun; ${own}`,
    `needs ${rate(required)} a year for ${years} years; ${own}`,
  )
  const closing = {
    sejalan: say('Sejalan dengan yang pernah dicapai.', 'In line with what was reached.'),
    'perlu-lebih-cepat': say('Harus lebih cepat daripada sekarang.', 'It has to go faster than now.'),
    'perlu-diragukan': say(
      `Perlu diragukan: lebih dari ${rate(doubtful)} per tahun (batas usulan, bukan aturan).`,
      `Doubtful: more than ${rate(doubtful)} a year (a proposed limit, no rule).`,
    ),
    'tanpa-laju': '',
  }[verdict]
  return `${asked}: ${need}. ${closing}`
}
