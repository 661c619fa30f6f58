/**
 * The villages as a map layer (RFC 7946) for QGIS and the like: one feature for every village, flat properties because map programs read
 * nothing deeper, and each figure with its own source, period and state because layers are merged. A village without a boundary stands with
 * geometry null, so that none is lost; what is not known is null, never zero.
 */

import type { Figure } from '@konvergen/core/kit/figure.ts'
import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import type { DesaSituation, FigureKey } from '@konvergen/core/situation/situation.ts'

const LAYER_FIGURES = ['stunting', 'wasting', 'underweight', 'ds', 'krs'] as const satisfies readonly FigureKey[]

/** A file that was not given has no source and no period: null. */
function figureProperties(key: FigureKey, { percent, state, source, period }: Figure) {
  return {
    [`${key}_persen`]: percent,
    [`${key}_keadaan`]: state,
    [`${key}_sumber`]: source === '' ? null : source,
    [`${key}_periode`]: period === '' ? null : period,
  }
}

function propertiesOf(desa: DesaSituation, kecamatanName: string, row: LokusRow | undefined) {
  const { stunting, krs } = desa.figures
  const figures = LAYER_FIGURES.flatMap((key) => Object.entries(figureProperties(key, desa.figures[key])))
  return {
    kode: desa.kode,
    nama: desa.nama,
    kecamatan: desa.kecamatan,
    kecamatan_nama: kecamatanName,
    stunting_kasus: stunting.numerator,
    stunting_diukur: stunting.denominator,
    stunting_bawah: desa.interval?.low ?? null,
    stunting_atas: desa.interval?.high ?? null,
    krs_keluarga: krs.numerator,
    ...Object.fromEntries(figures),
    taksiran_persen: desa.estimate?.mean ?? null,
    peluang_terberat: desa.worstProbability,
    data_cukup: desa.sufficiency.enough,
    lokus_peringkat: row?.rank ?? null,
    lokus_diusulkan: row?.proposed ?? false,
    lokus_pita: row?.band ?? null,
  }
}

type Properties = Readonly<Record<string, string | number | boolean | null>>

/** `more`: what else is told of a village, by its code. */
export function writeDesaGeoJson(
  { district, situation, lokus, boundaries }: SituationReport,
  more: (kode: string) => Properties = () => ({}),
): string {
  const geometries = new Map(boundaries.map(({ kode, geometry }) => [kode, geometry]))
  const kecamatanNames = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const lokusRows = new Map(lokus.rows.map((row) => [row.kode, row]))
  const features = situation.desa.map((desa) => ({
    type: 'Feature',
    id: desa.kode,
    geometry: geometries.get(desa.kode) ?? null,
    properties: { ...propertiesOf(desa, kecamatanNames.get(desa.kecamatan) ?? '', lokusRows.get(desa.kode)), ...more(desa.kode) },
  }))
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
