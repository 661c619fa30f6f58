/**
 * The checks of the whole district that are one line each: what is missing, ratios, ages, digits, single values.
 */
import { sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import type { DigitPreference } from '@konvergen/core/quality/digit-preference.ts'
import type { UnitCount } from '@konvergen/core/quality/funnel.ts'
import type { GroupSummary } from '@konvergen/core/quality/quality-report.ts'
import type { Ratio } from '@konvergen/core/quality/ratios.ts'
import { sayScoreClass } from '@konvergen/core/quality/say-quality-terms.ts'
import { left, type PaperTable, row } from '../ansit/paper-table.ts'
import type { QualitySpeaker } from './quality-speaker.ts'

const NAMES = {
  id: {
    missing: 'Data kosong',
    fields: ['jenis kelamin', 'umur', 'berat', 'tinggi', 'posisi'],
    sexes: 'Laki-laki banding perempuan (diharapkan 1,00)',
    ages: 'Umur 6–29 banding 30–59 bulan (diharapkan 0,85)',
    structure: 'Susunan umur 6–59 bulan',
    structureSaid: 'dibandingkan penduduk yang menyusut dengan 1 kematian per 10.000 per hari',
    heaping: 'Umur menumpuk pada ulang tahun',
    digits: { weight: 'Angka terakhir berat', height: 'Angka terakhir tinggi', arm: 'Angka terakhir LiLA' },
    score: 'skor',
    outliers: 'Nilai yang jauh dari kelompoknya',
    pairs: 'pasangan berat dan tinggi',
    p: 'p',
    none: 'tidak ada yang diukur',
  },
  en: {
    missing: 'Missing',
    fields: ['sex', 'age', 'weight', 'height', 'position'],
    sexes: 'Boys to girls (1.00 expected)',
    ages: 'Ages 6–29 to 30–59 months (0.85 expected)',
    structure: 'Age structure, 6–59 months',
    structureSaid: 'against a population that shrinks by 1 death per 10,000 a day',
    heaping: 'Ages heap at birthdays',
    digits: { weight: 'Last digits of weight', height: 'Last digits of height', arm: 'Last digits of arm circumference' },
    score: 'score',
    outliers: 'Values far from their group',
    pairs: 'pairs of weight and height',
    p: 'p',
    none: 'none was measured',
  },
}

export function checkTable({ quality, outliers }: GroupSummary, speak: QualitySpeaker): PaperTable {
  const { language, words } = speak
  const names = NAMES[language]
  const { missing, sexes, ages, heaping, ageStructure, digits } = quality
  const sayP = (test: { readonly p: number } | null) => {
    if (test === null) return words.empty
    return test.p < 0.001 ? `${names.p} < ${sayNumber(0.001, language, 3)}` : `${names.p} = ${sayNumber(test.p, language, 3)}`
  }
  const share = ({ cases, n }: UnitCount) =>
    n === 0 ? words.empty : `${sayNumber(cases, language)} (${sayPercent((100 * cases) / n, language)})`
  const ratio = ({ first, second, ratio: found, test }: Ratio) =>
    `${found === null ? words.empty : sayNumber(found, language, 2)} (${sayNumber(first, language)} : ${sayNumber(second, language)}; ${sayP(test)})`
  const digit = ({ score, verdict, n }: DigitPreference) =>
    score === null || verdict === null
      ? names.none
      : `${sayScoreClass(verdict, language)}, ${names.score} ${sayNumber(score, language, 1)} (n = ${sayNumber(n, language)})`
  const fields = [missing.sex, missing.age, missing.weight, missing.height, missing.position]
  const pairs = [
    ['TB/U', outliers.len],
    ['BB/U', outliers.wei],
    ['BB/TB', outliers.wfl],
    [names.pairs, outliers.pairs],
  ] as const
  return {
    columns: [left(words.checks, 1), left(words.result, 1.6)],
    rows: [
      row(names.missing, names.fields.map((name, at) => `${name} ${share({ cases: fields[at] ?? 0, n: missing.n })}`).join('; ')),
      row(names.sexes, ratio(sexes)),
      row(names.ages, ratio(ages)),
      row(names.structure, `${sayP(ageStructure.test)}, ${names.structureSaid}`),
      row(names.heaping, `${share({ cases: heaping.counts[0] ?? 0, n: heaping.n })}; ${sayP(heaping.test)}`),
      row(names.digits.weight, digit(digits.weight)),
      row(names.digits.height, digit(digits.height)),
      row(names.digits.arm, digit(digits.arm)),
      row(names.outliers, pairs.map(([name, count]) => `${name} ${share(count)}`).join('; ')),
    ],
  }
}
