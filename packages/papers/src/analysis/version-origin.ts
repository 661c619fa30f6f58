/**
 * What a version of the analysis was computed from: files with their fingerprints, the list of children, values of offices, definitions, kecamatan.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { ReportSource } from '@konvergen/core/lokus/situation-report.ts'
import { left, type PaperTable, right, row } from '../ansit/paper-table.ts'
import { SOURCE_KINDS, WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { type Block, bullets, heading, plain, tableOf } from './paper-blocks.ts'

type Cut = AnalysisAnswer['isi']['cut']

function filesTable({ imports, children }: Cut, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  const list =
    children === null
      ? []
      : [row(speak.say('Daftar anak e-PPGBM', 'e-PPGBM list of children'), speak.period(children.month), children.digest)]
  return {
    columns: [left(head.file), left(head.period), left(head.hash, 1)],
    rows: [
      ...imports.map(({ kind, period, sha256 }) =>
        row(SOURCE_KINDS[speak.language][kind as ReportSource['kind']] ?? kind, speak.period(period), sha256),
      ),
      ...list,
    ],
  }
}

function valuesTable({ values }: Cut, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  return {
    columns: [left(speak.say('Indikator', 'Indicator')), left(head.period), right(speak.say('Angka', 'Values')), left(head.hash, 1)],
    rows: values.map(({ code, period, count, digest }) => row(code, speak.period(period), speak.count(count), digest)),
  }
}

export function versionOrigin({ isi: { cut, parameters, program } }: AnalysisAnswer, speak: AnalysisSpeaker): Block[] {
  const definitions = cut.definitions.map(({ code, version }) => `${code} v${version}`).join(', ')
  return [
    heading(1, speak.say('Dasar hitungan', 'What it was computed from')),
    plain(
      speak.say(
        `Tidak ada yang masuk sesudah ${cut.until}. Dengan Konvergen ${program} dan data yang sama, isi versi ini dapat dihitung ulang sampai byte yang sama; sidik jarinya di kaki setiap halaman. K = ${parameters.k}.`,
        `Nothing that came in after ${cut.until} is in it. With Konvergen ${program} and the same data its content can be computed again to the same bytes; its fingerprint stands at the foot of every page. K = ${parameters.k}.`,
      ),
    ),
    ...tableOf(speak.say('Berkas', 'Files'), filesTable(cut, speak), speak.say('sidik jari', 'fingerprints'), true),
    ...tableOf(speak.say('Angka lembaga', 'Values of offices'), valuesTable(cut, speak), speak.say('sidik jari', 'fingerprints'), true),
    ...(definitions === '' ? [] : [heading(2, speak.say('Definisi', 'Definitions')), plain(definitions)]),
    ...(cut.kecamatan.length === 0
      ? []
      : [
          heading(2, speak.say('Analisis kecamatan yang menjadi dasarnya', 'Analyses of kecamatan that it stands on')),
          ...bullets(cut.kecamatan.map(({ area, digest }) => `${area}: SHA-256 ${digest}`)),
        ]),
  ]
}
