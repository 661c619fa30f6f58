/**
 * A decision that is needed, in words: what is to be decided, and why, with its numbers.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import type { NeededDecision } from './needed-decisions.ts'

export interface SaidDecision {
  readonly title: string
  readonly reason: string
}

type Say = (id: string, en: string) => string

export function sayDecision(decision: NeededDecision, language: Language): SaidDecision {
  const say: Say = (id, en) => (language === 'id' ? id : en)
  const number = (value: number) => sayNumber(value, language)
  const percent = (value: number, digits = 1) => sayPercent(value, language, digits)
  if (decision.kind === 'lokus-belum-ada') {
    const { year, now } = decision
    const goesOn =
      now === 0
        ? ''
        : say(` Tanpa daftar baru, ${number(now)} lokus sekarang berlanjut.`, ` Without a new list the ${number(now)} present lokus go on.`)
    return {
      title: say(`Tetapkan lokus ${year}`, `Decide the lokus of ${year}`),
      reason: say(
        `Belum ada keputusan lokus ${year}; agar masuk RKPD ${year} seharusnya ada sebelum Juni ${year - 1}.${goesOn}`,
        `There is no decision on the lokus of ${year}; to enter its RKPD there should have been one before June ${year - 1}.${goesOn}`,
      ),
    }
  }
  if (decision.kind === 'lokus-tanpa-kata') {
    const { year, villages, before } = decision
    return {
      title: say(
        `Putuskan ${number(villages)} desa lokus yang tidak disebut lagi`,
        `Decide upon ${number(villages)} lokus that are not mentioned any more`,
      ),
      reason: say(
        `${number(villages)} dari ${number(before)} desa lokus ${year - 1} tidak ada di daftar ${year} tanpa alasan: lanjutkan, atau nyatakan lulus.`,
        `${number(villages)} of ${number(before)} lokus of ${year - 1} are missing from the list of ${year} without a reason: let them go on, or let them go.`,
      ),
    }
  }
  if (decision.kind === 'kesenjangan-lokus') {
    const { office, name, short, toServe, villages, period } = decision
    const who = office ?? say('sekretariat TPPS', 'the TPPS secretariat')
    return {
      title: say(`Minta ${who} menutup kesenjangan di desa lokus: ${name.id}`, `Ask ${who} to close the gap in the lokus: ${name.en}`),
      reason: say(
        `${number(short)} dari ${number(toServe)} sasaran di ${number(villages)} desa lokus yang melapor masih kurang dari target (${sayPeriod(period, 'id')}); kesenjangan terbesar menurut orang.`,
        `${number(short)} of ${number(toServe)} people in the ${number(villages)} lokus that reported are short of the target (${sayPeriod(period, 'en')}); the largest gap by people.`,
      ),
    }
  }
  if (decision.kind === 'data-belum-cukup') {
    const { thin, all } = decision
    return {
      title: say(`Perintahkan pengukuran lengkap di ${number(thin)} desa`, `Order complete measuring in ${number(thin)} villages`),
      reason: say(
        `Data ${number(thin)} dari ${number(all)} desa belum cukup untuk keputusan (kurang dari 30 anak diukur, atau D/S di bawah 80 %).`,
        `The data of ${number(thin)} of ${number(all)} villages do not carry a decision (fewer than 30 children measured, or D/S below 80%).`,
      ),
    }
  }
  if (decision.kind === 'analisis-kecamatan') {
    const { year, unsigned, kecamatan } = decision
    return {
      title: say(`Minta camat menyelesaikan analisis ${year}`, `Ask the heads of kecamatan to finish the analysis of ${year}`),
      reason: say(
        `${number(unsigned)} dari ${number(kecamatan)} kecamatan belum menandatangani analisis situasinya.`,
        `${number(unsigned)} of ${number(kecamatan)} kecamatan have not signed their analysis.`,
      ),
    }
  }
  const { year, percent: target, required, reached, doubtful } = decision
  const own =
    reached === null
      ? say('laju kabupaten sendiri belum diketahui', 'how fast the district itself fell is not known')
      : say(
          `kabupaten sendiri ${reached > 0 ? `turun ${percent(reached)} per tahun` : 'belum turun'}`,
          `the district itself ${reached > 0 ? `fell ${percent(reached)} a year` : 'has not fallen'}`,
        )
  return {
    title: say(`Tinjau target ${percent(target)} pada ${year}`, `Look again at the target of ${percent(target)} in ${year}`),
    reason: say(
      `Perlu turun ${percent(required)} per tahun; ${own}. Lebih dari ${percent(doubtful, 0)} per tahun diragukan (batas usulan, bukan aturan).`,
      `It asks for ${percent(required)} a year; ${own}. More than ${percent(doubtful, 0)} a year is doubtful (a proposed limit, no rule).`,
    ),
  }
}
