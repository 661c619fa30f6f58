/**
 * How the figures came about, in words that an auditor and a village head can both follow: formulas, rules, model, and the files with their
 * fingerprints. What rests on memory and has not been checked against its source is marked so.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { RECAP_FIGURES } from '@konvergen/core/situation/situation.ts'
import { FIGURE_NAMES } from './figure-names.ts'
import { left, type PaperTable, right, row, Speaker } from './paper-table.ts'
import { SOURCE_KINDS, WORDS } from './words.ts'

export interface MethodPoint {
  readonly term: string
  readonly text: string
}

function sayModel({ situation }: SituationReport, language: Language): string {
  const model = situation.empiricalBayes
  if (model === null)
    return language === 'id'
      ? 'Model tidak dihitung: kurang dari dua desa punya hasil ukur.'
      : 'Not fitted: fewer than two villages have measurements.'
  const alpha = sayNumber(model.alpha, language, 4)
  const beta = sayNumber(model.beta, language, 4)
  const mean = sayPercent((100 * model.alpha) / (model.alpha + model.beta), language)
  return language === 'id'
    ? `Di sini α = ${alpha} dan β = ${beta} (rata-rata antardesa ${mean}).`
    : `Here α = ${alpha} and β = ${beta} (mean between villages ${mean}).`
}

function sayCuts({ lokus }: SituationReport, language: Language): string {
  if (lokus.cuts === null) return ''
  const { prevalence, cases, basis } = lokus.cuts
  const percent = sayPercent(prevalence, language)
  const count = sayNumber(cases, language, Number.isInteger(cases) ? 0 : 1)
  if (language === 'id') {
    return `Batas ${basis === 'ditetapkan' ? 'yang ditetapkan' : 'median kabupaten'}: prevalensi ${percent}, kasus ${count} anak.`
  }
  return `Cuts ${basis === 'ditetapkan' ? 'as given' : 'at the district median'}: prevalence ${percent}, ${count} cases.`
}

function pointsId(report: SituationReport): MethodPoint[] {
  const formulas = RECAP_FIGURES.map((key) => FIGURE_NAMES.id[key]).map((said) => `${said.name} = ${said.numerator} : ${said.denominator}`)
  return [
    { term: 'Persentase', text: `${formulas.join('; ')}. Faktor risiko: pembagi tiap angka tertulis di tabelnya.` },
    {
      term: 'Angka kecamatan dan kabupaten',
      text: 'Jumlah pembilang dibagi jumlah penyebut desa yang melapor, bukan rata-rata persentase. Desa yang belum melapor atau angkanya tidak sah tidak ikut, dan jumlah desa yang ikut selalu disebut. Baris berkas yang belum ditempatkan masuk total kabupaten selama masing-masing masih mungkin salah satu desanya, dan selalu disebut. Kosong bukan nol.',
    },
    {
      term: 'Selang 95 %',
      text: 'Rumus Wilson. Menunjukkan seberapa jauh angka bisa bergeser hanya karena jumlah anak yang diukur; tidak mencakup salah ukur dan anak yang tidak datang.',
    },
    {
      term: 'Data belum cukup',
      text: 'Kurang dari 30 anak diukur, atau kurang dari 80 % sasaran diukur (D/S). Angka desa seperti ini tetap ditampilkan, tetapi belum boleh menjadi satu-satunya dasar keputusan.',
    },
    {
      term: 'Peluang termasuk yang terberat',
      text: `Model beta-binomial (empirical Bayes) menarik angka desa kecil ke arah rata-rata kabupaten, lalu menghitung peluang tiap desa termasuk ${report.situation.k} desa dengan prevalensi sebenarnya tertinggi. ${sayModel(report, 'id')}`,
    },
    {
      term: 'Usulan lokus (kuadran)',
      text: `Desa dibagi menurut prevalensi dan jumlah kasus; tinggi berarti sama dengan atau di atas batas. ${sayCuts(report, 'id')} Pita: pasti = peluang 90 % ke atas; bukan = di bawah 10 %; abu-abu = di antaranya, diputuskan dalam rembuk. Usulan ini bukan penetapan.`,
    },
    {
      term: 'Warna peta',
      text: 'Batas kelas stunting WHO–UNICEF 2,5 / 10 / 20 / 30 % (angka batas dari ingatan, belum dicocokkan dengan terbitan aslinya).',
    },
  ]
}

function pointsEn(report: SituationReport): MethodPoint[] {
  const formulas = RECAP_FIGURES.map((key) => FIGURE_NAMES.en[key]).map((said) => `${said.name} = ${said.numerator} / ${said.denominator}`)
  return [
    { term: 'Percentages', text: `${formulas.join('; ')}. Risk factors: the denominator of each stands in its table.` },
    {
      term: 'Kecamatan and district figures',
      text: 'Sum of numerators over sum of denominators of the villages that reported, never a mean of percentages. Villages that have not reported or whose numbers are impossible are left out, and how many took part is always said. Rows of a file that have no village yet count in the district’s total as long as each may be one of its villages, and are always named. Empty is not zero.',
    },
    {
      term: '95% interval',
      text: 'Wilson’s formula: how far the figure may move by the number of children measured alone. It covers neither errors of measurement nor children who did not come.',
    },
    {
      term: 'Data not yet sufficient',
      text: 'Fewer than 30 children measured, or less than 80% of the target measured (D/S). Such a figure is still shown, but must not carry a decision alone.',
    },
    {
      term: 'Chance of being among the worst',
      text: `A beta-binomial model (empirical Bayes) draws the figures of small villages towards the district’s mean; from it comes the chance that a village is among the ${report.situation.k} with the highest true prevalence. ${sayModel(report, 'en')}`,
    },
    {
      term: 'Proposed lokus (quadrants)',
      text: `Villages are parted by prevalence and by cases; high means at or above the cut. ${sayCuts(report, 'en')} Bands: certain = chance of 90% or more; not = below 10%; grey = between, decided in the deliberation (rembuk). A proposal is not a designation.`,
    },
    {
      term: 'Colours of the map',
      text: 'WHO–UNICEF stunting classes 2.5 / 10 / 20 / 30% (limits from memory, not yet checked against the publication).',
    },
  ]
}

export function methodPoints(report: SituationReport, language: Language): MethodPoint[] {
  return language === 'id' ? pointsId(report) : pointsEn(report)
}

export function sourceTable({ sources }: SituationReport, language: Language): PaperTable {
  const speak = new Speaker(language)
  const { head, outOf, empty } = WORDS[language]
  const rows = sources.map(({ kind, fileName, sha256, period, rowCount, placedCount }) =>
    row(
      `${SOURCE_KINDS[language][kind]}: ${fileName}`,
      period === null ? empty : sayPeriod(period, language),
      `${speak.count(placedCount)} ${outOf} ${speak.count(rowCount)}`,
      sha256,
    ),
  )
  return { columns: [left(head.file, 1), left(head.period), right(head.rows), left(head.hash, 1.2)], rows }
}
