/**
 * The quality report as somebody sees it who holds only some posyandu: judged among all of the district, shown in part. Groups that hold others'
 * posyandu too are left out; the district's own line stays.
 */
import type { PosyanduPlace, QualityReport, ReportFunnel } from './quality-report.ts'

/** `isOwn`: whether a posyandu, by its key, is to be seen. */
export function withinPosyandu(report: QualityReport, isOwn: (key: string) => boolean): QualityReport {
  const own = <Keyed extends { readonly key: string }>(rows: readonly Keyed[]): readonly Keyed[] => rows.filter(({ key }) => isOwn(key))
  const funnels = (all: readonly ReportFunnel[]) => all.map((funnel) => ({ ...funnel, units: own(funnel.units) }))
  const everyone: readonly PosyanduPlace[] = [...report.posyandu, ...report.silent]
  const groups = (level: 'kecamatan' | 'puskesmas') =>
    report[level].filter((summary) => {
      const members = everyone.filter((place) => place[level] === summary.key)
      return members.length > 0 && members.every(({ key }) => isOwn(key))
    })
  return {
    ...report,
    kecamatan: groups('kecamatan'),
    puskesmas: groups('puskesmas'),
    posyandu: own(report.posyandu),
    silent: own(report.silent),
    funnels: funnels(report.funnels),
    signs: report.signs === null ? null : { posyandu: own(report.signs.posyandu), funnels: funnels(report.signs.funnels) },
  }
}
