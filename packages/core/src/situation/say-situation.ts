/**
 * The two or three sentences that open the page: what the district's figures say in plain words, by rule, so that an officer can read them
 * aloud. Each is left out when its figures are not there; none says more than they do.
 */
import type { Unplaced } from '../intake/unplaced.ts'
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import { MIN_COVERAGE_PERCENT } from './judge-sufficiency.ts'
import type { Situation } from './situation.ts'

export interface Sentence {
  readonly key: 'belum-ada-data' | 'disembunyikan' | 'stunting' | 'krs' | 'cakupan' | 'belum-lapor' | 'belum-ditempatkan'
  readonly id: string
  readonly en: string
}

interface Fraction {
  readonly percent: number
  readonly id: string
  readonly en: string
}

/** Shares that people say in words. */
const FRACTIONS: readonly Fraction[] = [
  { percent: 100 / 10, id: 'Sekitar satu dari sepuluh', en: 'About one in ten' },
  { percent: 100 / 9, id: 'Sekitar satu dari sembilan', en: 'About one in nine' },
  { percent: 100 / 8, id: 'Sekitar satu dari delapan', en: 'About one in eight' },
  { percent: 100 / 7, id: 'Sekitar satu dari tujuh', en: 'About one in seven' },
  { percent: 100 / 6, id: 'Sekitar satu dari enam', en: 'About one in six' },
  { percent: 100 / 5, id: 'Sekitar satu dari lima', en: 'About one in five' },
  { percent: 100 / 4, id: 'Sekitar satu dari empat', en: 'About one in four' },
  { percent: 100 / 3, id: 'Sekitar satu dari tiga', en: 'About one in three' },
  { percent: 200 / 5, id: 'Sekitar dua dari lima', en: 'About two in five' },
  { percent: 100 / 2, id: 'Sekitar satu dari dua', en: 'About one in two' },
  { percent: 300 / 5, id: 'Sekitar tiga dari lima', en: 'About three in five' },
]
/** A share is said in words only when the figure lies within a tenth of it. */
const FAIR_ROUNDING = 0.1

/** The nearest share in words; null when none is near enough to be fair. */
function sayFraction(percent: number, language: Language): string | null {
  const distance = (fraction: Fraction) => Math.abs(fraction.percent - percent) / fraction.percent
  const [nearest] = FRACTIONS.toSorted((a, b) => distance(a) - distance(b))
  return nearest === undefined || distance(nearest) > FAIR_ROUNDING ? null : nearest[language]
}

function inBoth(key: Sentence['key'], say: (language: Language) => string): Sentence {
  return { key, id: say('id'), en: say('en') }
}

function sayStunting({ kabupaten }: Situation): Sentence | null {
  const { numerator, denominator, percent, source, period } = kabupaten.figures.stunting
  if (numerator === null || denominator === null || percent === null) return null
  return inBoth('stunting', (language) => {
    const fraction = sayFraction(percent, language)
    const share = sayPercent(percent, language)
    const [cases, measured] = [sayNumber(numerator, language), sayNumber(denominator, language)]
    const basis = `${source}, ${sayPeriod(period, language)}`
    if (language === 'id') {
      const counts = `${cases} dari ${measured} anak`
      return fraction === null
        ? `${share} balita yang diukur tergolong pendek (${counts}; ${basis}).`
        : `${fraction} balita yang diukur tergolong pendek (${share}, ${counts}; ${basis}).`
    }
    const counts = `${cases} of ${measured} children`
    return fraction === null
      ? `${share} of the children under five who were measured are stunted (${counts}; ${basis}).`
      : `${fraction} children under five who were measured are stunted (${share}, ${counts}; ${basis}).`
  })
}

function sayKrs({ kabupaten }: Situation): Sentence | null {
  const { numerator, denominator, percent, source, period } = kabupaten.figures.krs
  if (numerator === null || denominator === null || percent === null) return null
  return inBoth('krs', (language) => {
    const [families, target] = [sayNumber(numerator, language), sayNumber(denominator, language)]
    const basis = `${sayPercent(percent, language)}; ${source}, ${sayPeriod(period, language)}`
    return language === 'id'
      ? `${families} dari ${target} keluarga sasaran berisiko stunting (${basis}).`
      : `${families} of ${target} target families are at risk of stunting (${basis}).`
  })
}

function sayCoverage({ kabupaten }: Situation): Sentence | null {
  const { knownCoverageCount: known, belowCoverageCount: below } = kabupaten
  if (known === 0) return null
  return inBoth('cakupan', (language) => {
    const limit = sayPercent(MIN_COVERAGE_PERCENT, language, 0)
    if (language === 'id') {
      return below === 0
        ? `Semua desa yang diketahui cakupannya (${known}) mengukur sedikitnya ${limit} sasaran.`
        : `${below} dari ${known} desa mengukur kurang dari ${limit} sasaran, sehingga angkanya belum tentu menggambarkan semua balita di sana.`
    }
    return below === 0
      ? `Every village whose coverage is known (${known}) measured at least ${limit} of its target.`
      : `${below} of ${known} villages measured less than ${limit} of their target, so their figures may not speak for all children there.`
  })
}

function saySilent({ kabupaten }: Situation): Sentence | null {
  const { villagesWith, villagesAll } = kabupaten.figures.stunting
  const silent = villagesAll - villagesWith
  if (silent === 0) return null
  return inBoth('belum-lapor', (language) =>
    language === 'id'
      ? `${silent} dari ${villagesAll} desa belum punya angka stunting yang dapat dipakai.`
      : `${silent} of ${villagesAll} villages have no usable stunting figure yet.`,
  )
}

const SMALL_NUMBERS = {
  id: ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'],
  en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'],
} as const
const NAMES_SHOWN = 5

/** Names once each: the same village may be unplaced in both files. Where their figures stand is said for all of them or for none. */
function sayUnplaced(unplaced: readonly Unplaced[]): Sentence | null {
  const names = [...new Set(unplaced.map(({ nama }) => nama.trim()))]
  if (names.length === 0) return null
  return inBoth('belum-ditempatkan', (language) => {
    const number = SMALL_NUMBERS[language][names.length] ?? sayNumber(names.length, language)
    const more = names.length > NAMES_SHOWN ? ', …' : ''
    const list = `${names.slice(0, NAMES_SHOWN).join(', ')}${more}`
    const counted = unplaced.every(({ inTotal }) => inTotal)
    if (language === 'id') {
      const where = counted
        ? 'angkanya masuk total kabupaten, tetapi belum masuk desa dan kecamatan mana pun'
        : 'angkanya belum masuk total'
      return `${number} desa dalam berkas belum ditempatkan (${list}); ${where}.`
    }
    const village = names.length === 1 ? 'village in the files has' : 'villages in the files have'
    const where = counted ? 'counted in the district totals, but in no village and no kecamatan yet' : 'in no total yet'
    return `${number} ${village} not been placed yet (${list}); ${where}.`
  })
}

/** In the order in which they are read. */
export function saySituation(situation: Situation): Sentence[] {
  const stunting = sayStunting(situation)
  const krs = sayKrs(situation)
  const nothing: Sentence = {
    key: 'belum-ada-data',
    id: `Belum ada data pengukuran balita untuk ${situation.kabupaten.nama}.`,
    en: `There are no measurements of children under five for ${situation.kabupaten.nama} yet.`,
  }
  const withheld: Sentence = {
    key: 'disembunyikan',
    id: `Angka stunting ${situation.kabupaten.nama} disembunyikan: terlalu sedikit anak di baliknya.`,
    en: `The stunting figure of ${situation.kabupaten.nama} is withheld: too few children stand behind it.`,
  }
  const instead = situation.kabupaten.figures.stunting.state === 'disembunyikan' ? withheld : nothing
  const first = stunting === null ? [instead, krs] : [stunting, sayCoverage(situation), saySilent(situation)]
  return [...first, sayUnplaced(situation.unplaced)].filter((sentence) => sentence !== null)
}
