/**
 * The situation analysis for other programs: `ansit.json`, whose schema is `contract/ansit.ts` and whose meaning is told in
 * docs/methods/ansit-json.md. Nothing is rounded and nothing left out; the words of issues and reasons are in the language asked for.
 */
import {
  ANSIT_FIGURE_FIELDS,
  ANSIT_SCHEMA,
  type AnsitDesa,
  type AnsitFigure,
  type AnsitFigures,
  type AnsitIssue,
  type AnsitJson,
} from '@konvergen/contract/ansit.ts'
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Figure } from '@konvergen/core/kit/figure.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { MIN_COVERAGE_PERCENT, MIN_MEASURED } from '@konvergen/core/situation/judge-sufficiency.ts'
import { type AreaSituation, type DesaSituation, FIGURES } from '@konvergen/core/situation/situation.ts'

function figureJson(figure: Figure): AnsitFigure {
  return {
    pembilang: figure.numerator,
    penyebut: figure.denominator,
    persen: figure.percent,
    keadaan: figure.state,
    sumber: figure.source,
    periode: figure.period,
    desa_melapor: figure.villagesWith,
    desa_semua: figure.villagesAll,
  }
}

function figuresJson({ figures, interval }: AreaSituation): AnsitFigures {
  const plain = Object.fromEntries(FIGURES.map((key) => [ANSIT_FIGURE_FIELDS[key], figureJson(figures[key])])) as Record<
    keyof AnsitFigures,
    AnsitFigure
  >
  return { ...plain, stunting: { ...plain.stunting, selang: interval === null ? null : { bawah: interval.low, atas: interval.high } } }
}

function groupJson(area: AreaSituation & { readonly desaCount: number; readonly insufficientCount: number }) {
  return { ...figuresJson(area), jumlah_desa: area.desaCount, desa_belum_cukup: area.insufficientCount }
}

function desaJson(desa: DesaSituation, kecamatanName: string, row: LokusRow | undefined, language: Language): AnsitDesa {
  const { estimate, sufficiency } = desa
  return {
    kode: desa.kode,
    nama: desa.nama,
    kecamatan: desa.kecamatan,
    kecamatan_nama: kecamatanName,
    ...figuresJson(desa),
    taksiran: estimate === null ? null : { persen: estimate.mean, bawah: estimate.low, atas: estimate.high },
    peluang_terberat: desa.worstProbability,
    kecukupan: {
      cukup: sufficiency.enough,
      alasan: [...sufficiency.reasons],
      perlu_diukur_lagi: sufficiency.moreToMeasure,
      tak_akan_cukup: sufficiency.neverEnough,
    },
    lokus: {
      peringkat: row?.rank ?? null,
      diusulkan: row?.proposed ?? false,
      setara_di_batas: row?.tiedAtCut ?? false,
      kuadran: row?.quadrant ?? null,
      pita: row?.band ?? null,
      alasan: sayReasons(row?.reasons ?? [], language),
    },
  }
}

function issueJson(issue: Issue, language: Language): AnsitIssue {
  const { file, sheet, row, column, cell } = issue.place
  const said = sayIssue(issue, language)
  return {
    kode: issue.code,
    tingkat: issue.severity,
    berkas: file,
    lembar: sheet,
    baris: row,
    kolom: column,
    sel: cell,
    terbaca: issue.read,
    pesan: `${said.title}. ${said.what}`,
    tindakan: said.todo,
  }
}

function methodJson({ situation }: SituationReport): AnsitJson['metode'] {
  const model = situation.empiricalBayes
  return {
    selang: 'wilson-95',
    taksiran:
      model === null ? null : { model: 'beta-binomial', alpha: model.alpha, beta: model.beta, neg_log_likelihood: model.negLogLikelihood },
    peluang_k: situation.k,
    data_cukup: { diukur_minimal: MIN_MEASURED, ds_minimal_persen: MIN_COVERAGE_PERCENT },
  }
}

export function ansitJson(report: SituationReport, language: Language): AnsitJson {
  const { district, situation, lokus } = report
  const kecamatanNames = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const lokusRows = new Map(lokus.rows.map((row) => [row.kode, row]))
  const { kabupaten } = situation
  return {
    skema: ANSIT_SCHEMA,
    versi: report.version,
    contoh: report.demo,
    kabupaten: {
      kode: district.kode,
      nama: district.nama,
      provinsi: district.provinsi,
      ...groupJson(kabupaten),
      desa_ds_kurang_80: kabupaten.belowCoverageCount,
    },
    kecamatan: situation.kecamatan.map((of) => ({ kode: of.kode, nama: of.nama, ...groupJson(of) })),
    desa: situation.desa.map((desa) => desaJson(desa, kecamatanNames.get(desa.kecamatan) ?? '', lokusRows.get(desa.kode), language)),
    belum_ditempatkan: situation.unplaced.map(({ source, row, nama, suggestion, diukur, stunting, krs, inTotal }) => ({
      sumber: source === 'recap' ? 'eppgbm-rekap' : 'krs-rekap',
      baris: row,
      nama,
      saran: suggestion === null ? null : { kode: suggestion.kode, nama: suggestion.nama, alasan: suggestion.reason },
      diukur,
      stunting,
      krs,
      masuk_total: inTotal,
    })),
    lokus: {
      metode: lokus.method,
      k: lokus.k,
      batas: lokus.cuts === null ? null : { prevalensi: lokus.cuts.prevalence, kasus: lokus.cuts.cases, dasar: lokus.cuts.basis },
      jumlah_diusulkan: lokus.proposedCount,
    },
    isu: report.issues.map((issue) => issueJson(issue, language)),
    berkas: report.sources.map(({ kind, fileName, sha256, period, rowCount, placedCount }) => ({
      jenis: kind,
      nama: fileName,
      sha256,
      periode: period,
      baris: rowCount,
      ditempatkan: placedCount,
    })),
    metode: methodJson(report),
  }
}

/** Indented, for people open it too; ends with a line end. */
export function writeAnsitJson(report: SituationReport, language: Language): string {
  return `${JSON.stringify(ansitJson(report, language), null, 2)}\n`
}
