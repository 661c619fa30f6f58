/**
 * What is true of a district's measurements, in a few sentences written by rules: the first leads the page and the paper. Names no posyandu
 * and no person; signs of invented data are not told from other reasons here.
 */
import { type Language, sayNumber, sayPercent } from '../kit/say-number.ts'
import { sayPeriod } from '../kit/say-period.ts'
import type { QualityPeriod, QualityReport } from './quality-report.ts'
import { sayReasonName } from './say-quality-terms.ts'
import type { ReasonCode } from './verdict.ts'
import { reasonsOf } from './without-signs.ts'

export function sayQualityPeriod({ from, to }: QualityPeriod, language: Language): string {
  return from === to ? sayPeriod(from, language) : `${sayPeriod(from, language)} – ${sayPeriod(to, language)}`
}

type Count = (value: number) => string

function sayLead({ kabupaten, posyandu, period }: QualityReport, language: Language, count: Count): string {
  const [all, when] = [posyandu.length, sayQualityPeriod(period, language)]
  const { 'perlu-diukur-ulang': again, 'tidak-layak': unfit } = kabupaten.verdicts
  const isId = language === 'id'
  if (all === 0) return isId ? `Belum ada posyandu dengan pengukuran pada ${when}.` : `No posyandu has measurements in ${when}.`
  if (again + unfit === 0) {
    return isId
      ? `Pengukuran ${count(all)} posyandu pada ${when} layak dipakai.`
      : `The measurements of ${count(all)} posyandu in ${when} are fit for use.`
  }
  if (isId) {
    const parts = [
      ...(again === 0 ? [] : [`${count(again)} perlu diukur ulang`]),
      ...(unfit === 0 ? [] : [`${count(unfit)} tidak layak dipakai`]),
    ]
    return `Dari ${count(all)} posyandu yang mengukur pada ${when}, ${parts.join(' dan ')}.`
  }
  const parts = [
    ...(again === 0 ? [] : [`${count(again)} should measure again`]),
    ...(unfit === 0 ? [] : [`${count(unfit)} ${unfit === 1 ? 'has' : 'have'} data that are not fit for use`]),
  ]
  return `Of ${count(all)} posyandu that measured in ${when}, ${parts.join(' and ')}.`
}

/** The reason that asks most posyandu to measure again; null = none does. */
function mostFrequent(report: QualityReport): { readonly code: ReasonCode; readonly posyandu: number } | null {
  const counts = new Map<ReasonCode, number>()
  for (const row of report.posyandu) {
    for (const { code, verdict } of reasonsOf(report, row)) if (verdict !== 'layak') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first === undefined ? null : { code: first[0], posyandu: first[1] }
}

function sayReason(report: QualityReport, language: Language, count: Count): string[] {
  const found = mostFrequent(report)
  if (found === null) return []
  const [name, posyandu] = [sayReasonName(found.code, language), count(found.posyandu)]
  return [
    language === 'id'
      ? `Alasan yang paling sering: ${name} (${posyandu} posyandu).`
      : `Most frequent reason: ${name} (${posyandu} posyandu).`,
  ]
}

export function sayCoverage({ measured, target, posyanduWith }: QualityReport['kabupaten']['coverage'], language: Language): string {
  const count: Count = (value) => sayNumber(value, language)
  if (target === null || target === 0) {
    return language === 'id'
      ? 'Jumlah sasaran tidak diketahui, sehingga cakupannya tidak dapat dihitung.'
      : 'How many children should have been measured is not known, so coverage cannot be computed.'
  }
  const percent = sayPercent((100 * measured) / target, language)
  return language === 'id'
    ? `Anak yang diukur: ${count(measured)} dari ${count(target)} sasaran (${percent}), di ${count(posyanduWith)} posyandu yang sasarannya diketahui.`
    : `Children measured: ${count(measured)} of a target of ${count(target)} (${percent}), in ${count(posyanduWith)} posyandu whose target is known.`
}

function sayDoubts({ posyandu, silent, withoutPosyandu }: QualityReport, language: Language, count: Count): string[] {
  const few = posyandu.filter(({ reasons }) => reasons.some(({ code }) => code === 'anak-sedikit')).length
  const isId = language === 'id'
  return [
    ...(few === 0
      ? []
      : [
          isId
            ? `${count(few)} posyandu mengukur terlalu sedikit anak untuk dinilai mutunya.`
            : `${count(few)} posyandu measured too few children to judge their quality.`,
        ]),
    ...(silent.length === 0
      ? []
      : [
          isId
            ? `${count(silent.length)} posyandu belum ada pengukurannya pada periode ini.`
            : `${count(silent.length)} posyandu ${silent.length === 1 ? 'has' : 'have'} no measurement in this period yet.`,
        ]),
    ...(withoutPosyandu === 0
      ? []
      : [
          isId
            ? `${count(withoutPosyandu)} pengukuran tidak menyebut posyandu: ikut dalam angka kabupaten, tidak dalam putusan posyandu.`
            : `${count(withoutPosyandu)} ${withoutPosyandu === 1 ? 'measurement names' : 'measurements name'} no posyandu: in the district’s figures, in no verdict.`,
        ]),
  ]
}

/** The lead, the most frequent reason, coverage, and what to be careful about. */
export function sayQualityReport(report: QualityReport, language: Language): string[] {
  const count: Count = (value) => sayNumber(value, language)
  return [
    sayLead(report, language, count),
    ...sayReason(report, language, count),
    sayCoverage(report.kabupaten.coverage, language),
    ...sayDoubts(report, language, count),
  ]
}
