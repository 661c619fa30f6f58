/**
 * The villages as a map layer (RFC 7946) for QGIS and the like: one feature for every village, flat properties because map programs read
 * nothing deeper. A village without a boundary stands with geometry null, so that none is lost; what is not known is null, never zero.
 */

import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import type { DesaSituation } from '@konvergen/core/situation/situation.ts'

function propertiesOf(desa: DesaSituation, kecamatanName: string, row: LokusRow | undefined) {
  const { stunting, wasting, underweight, ds, krs } = desa.figures
  return {
    kode: desa.kode,
    nama: desa.nama,
    kecamatan: desa.kecamatan,
    kecamatan_nama: kecamatanName,
    stunting_kasus: stunting.numerator,
    stunting_diukur: stunting.denominator,
    stunting_persen: stunting.percent,
    stunting_bawah: desa.interval?.low ?? null,
    stunting_atas: desa.interval?.high ?? null,
    stunting_sumber: stunting.source,
    stunting_periode: stunting.period,
    wasting_persen: wasting.percent,
    underweight_persen: underweight.percent,
    ds_persen: ds.percent,
    krs_keluarga: krs.numerator,
    krs_persen: krs.percent,
    krs_periode: krs.period,
    taksiran_persen: desa.estimate?.mean ?? null,
    peluang_terberat: desa.worstProbability,
    data_cukup: desa.sufficiency.enough,
    lokus_peringkat: row?.rank ?? null,
    lokus_diusulkan: row?.proposed ?? false,
    lokus_pita: row?.band ?? null,
  }
}

export function writeDesaGeoJson({ district, situation, lokus, boundaries }: SituationReport): string {
  const geometries = new Map(boundaries.map(({ kode, geometry }) => [kode, geometry]))
  const kecamatanNames = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const lokusRows = new Map(lokus.rows.map((row) => [row.kode, row]))
  const features = situation.desa.map((desa) => ({
    type: 'Feature',
    id: desa.kode,
    geometry: geometries.get(desa.kode) ?? null,
    properties: propertiesOf(desa, kecamatanNames.get(desa.kecamatan) ?? '', lokusRows.get(desa.kode)),
  }))
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
