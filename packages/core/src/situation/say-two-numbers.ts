/**
 * What two numbers of one district say together, sentence by sentence, by rule; none says more than is known.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import type { PublishedFigure } from './published-figure.ts'
import type { TwoNumbers } from './two-numbers.ts'

/** Years between the two from which on they are of different children. */
const FAR_APART = 1

type Say = (id: string, en: string) => string

function sayBoth({ survey, register, registerPercent }: TwoNumbers<PublishedFigure>, language: Language, say: Say): string {
  const [s, r] = [sayPercent(survey.percent, language), sayPercent(registerPercent, language)]
  const period = sayPeriod(register.period, language)
  return say(
    `${survey.source} ${survey.year} menemukan ${s} dari contoh semua balita; ${register.source} ${period} mencatat ${r} dari ${sayNumber(register.measured, language)} balita yang diukur.`,
    `${survey.source} ${survey.year} found ${s} in a sample of all children; ${register.source} of ${period} notes ${r} of the ${sayNumber(register.measured, language)} children measured.`,
  )
}

function sayCoverage(
  { coverage, bounds, registerPercent, register: { reach } }: TwoNumbers<PublishedFigure>,
  language: Language,
  say: Say,
): string {
  if (coverage === null || bounds === null)
    return say(
      'Berapa balita yang tidak diukur tidak diketahui, jadi tidak dapat dikatakan seberapa jauh register meleset.',
      'How many children were not measured is not known, so how far the register may be off cannot be said.',
    )
  const isPart = reach !== null && reach.villagesWith < reach.villagesAll
  const [withBoth, all] = [sayNumber(reach?.villagesWith ?? 0, language), sayNumber(reach?.villagesAll ?? 0, language)]
  const of = isPart ? say(` di ${withBoth} dari ${all} desa yang melaporkannya`, ` in ${withBoth} of ${all} villages that reported it`) : ''
  if (coverage === 1) return say(`Semua balita sasaran diukur${of}.`, `All children were measured${of}.`)
  const [low, high] = [100 * bounds.low, 100 * bounds.high].map((each) => sayPercent(each, language))
  return say(
    `Yang diukur ${sayPercent(100 * coverage, language)} dari sasaran${of}. Bila hanya itu yang diketahui, prevalensi semua balita ada di antara ${low} dan ${high}; ${sayPercent(registerPercent, language)} berlaku bagi yang datang saja.`,
    `${sayPercent(100 * coverage, language)} of the children were measured${of}. With no more than that known, the prevalence of all lies between ${low} and ${high}; ${sayPercent(registerPercent, language)} holds for those who came.`,
  )
}

function sayUnmeasured({ unmeasured, registerPercent }: TwoNumbers<PublishedFigure>, language: Language, say: Say): string | null {
  if (unmeasured === null || unmeasured.share === null) return null
  if (!unmeasured.possible)
    return say(
      'Tidak ada kelompok balita yang tidak diukur yang dapat menjelaskan selisihnya: keduanya berbeda juga karena hal lain (cara mengukur, waktu, siapa yang dihitung).',
      'No group of children who were not measured could explain the gap: the two differ for another reason too (measuring, time, who was counted).',
    )
  const share = sayPercent(100 * unmeasured.share, language)
  return say(
    `Bila survei benar tentang semua balita dan register benar tentang yang datang, maka ${share} dari yang tidak diukur harus stunting (yang diukur: ${sayPercent(registerPercent, language)}).`,
    `If the survey is right about all children and the register about those who came, ${share} of those not measured must be stunted (of those measured: ${sayPercent(registerPercent, language)}).`,
  )
}

function sayNoise({ noise, spread }: TwoNumbers<PublishedFigure>, language: Language, say: Say): string | null {
  if (noise === null || spread === null) return null
  const deviation = sayNumber(spread.deviation, language, 2)
  const points = sayNumber(100 * Math.abs(noise.excess), language, 1)
  if (noise.excess >= 0)
    return say(
      `Simpangan baku TB/U di register ${deviation}. Dengan simpangan baku 1 prevalensinya ${points} poin lebih rendah: sebagian bisa jadi galat ukur.`,
      `The standard deviation of height for age in the register is ${deviation}. With one of 1 the prevalence would be ${points} points lower: part of it may be measuring error.`,
    )
  return say(
    `Simpangan baku TB/U di register ${deviation}, lebih sempit daripada 1: ukuran anak-anak lebih seragam dari biasanya, dan prevalensinya ${points} poin lebih rendah karenanya.`,
    `The standard deviation of height for age in the register is ${deviation}, narrower than 1: the children are more alike than usual, and the prevalence is ${points} points lower for it.`,
  )
}

export function sayTwoNumbers(two: TwoNumbers<PublishedFigure>, language: Language): string[] {
  const say: Say = (id, en) => (language === 'id' ? id : en)
  const isFar = Math.abs(two.yearsApart) > FAR_APART
  const years = sayNumber(Math.abs(two.yearsApart), language, 1)
  return [
    sayBoth(two, language, say),
    sayCoverage(two, language, say),
    sayUnmeasured(two, language, say),
    sayNoise(two, language, say),
    isFar
      ? say(
          `Keduanya terpaut ${years} tahun: sebagian balitanya sudah bukan anak yang sama.`,
          `The two lie ${years} years apart: some of the children are not the same any more.`,
        )
      : null,
    say('Kedua angka tidak dijumlah, tidak dirata-rata dan tidak disambung.', 'The two are never added, averaged or joined.'),
  ].filter((sentence) => sentence !== null)
}
