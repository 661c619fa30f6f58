/**
 * Every village, what the data do not tell, how it was computed, and the words that were used.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { desaTable } from '../ansit/area-tables.ts'
import { issueTable, MOST_SHOWN } from '../ansit/issue-table.ts'
import { methodPoints, sourceTable } from '../ansit/method-page.ts'
import { WITHHELD, WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { GLOSSARY } from './glossary.ts'
import { type Block, bullets, heading, plain, quiet, tableOf } from './paper-blocks.ts'

export function villagesSection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const words = WORDS[speak.language]
  return [
    heading(1, words.desa),
    quiet(words.missingNote),
    ...tableOf(words.desa, desaTable(report, speak), speak.origin(report.situation.kabupaten.figures.stunting), true),
  ]
}

function silences({ situation, gaps, causes, boundaries, levels }: AnalysisReport, speak: AnalysisSpeaker): string[] {
  const { stunting, krs } = situation.kabupaten.figures
  const { villagesWith, villagesAll } = stunting
  const { insufficientCount, desaCount } = situation.kabupaten
  const silent = gaps?.district.lines.filter(({ reported, expected }) => reported < expected) ?? []
  const none = silent.filter(({ reported }) => reported === 0)
  const hasSurvey = levels.some(({ level, surveys }) => level === 'kabupaten' && surveys.length > 0)
  const said = [
    villagesWith < villagesAll
      ? speak.say(
          `${villagesAll - villagesWith} dari ${villagesAll} desa tanpa angka stunting yang dapat dipakai.`,
          `${villagesAll - villagesWith} of ${villagesAll} villages have no usable figure of stunting.`,
        )
      : null,
    insufficientCount > 0
      ? speak.say(
          `Data ${insufficientCount} dari ${desaCount} desa belum cukup untuk dipakai sendiri memutuskan.`,
          `The data of ${insufficientCount} of ${desaCount} villages do not suffice to decide on alone.`,
        )
      : null,
    krs.source === '' ? speak.say('Rekap keluarga berisiko belum ada.', 'There is no recap of families at risk.') : null,
    gaps === null ? speak.say('Cakupan layanan belum dilaporkan.', 'Coverage of services was not reported.') : null,
    silent.length > 0
      ? speak.say(`${silent.length} layanan belum dilaporkan lengkap.`, `${silent.length} services are not fully reported.`)
      : null,
    none.length > 0
      ? speak.say(`${none.length} layanan belum dilaporkan sama sekali.`, `Of ${none.length} services nothing was reported.`)
      : null,
    causes === null
      ? speak.say(
          'Daftar bernama belum ada: penyebab belum dapat dihitung per orang.',
          'There is no list by name: causes cannot be counted person by person.',
        )
      : null,
    hasSurvey
      ? null
      : speak.say(
          'Angka survei kabupaten belum dicatat, jadi register tidak dapat dibandingkan.',
          'No figure of a survey was noted, so the register cannot be compared.',
        ),
    boundaries.length === 0 ? speak.say('Batas desa belum ada: tidak ada peta.', 'There are no village boundaries: no map.') : null,
  ]
  return said.filter((sentence) => sentence !== null)
}

export function limitsSection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const words = WORDS[speak.language]
  const all = silences(report, speak)

  return [
    heading(1, speak.say('Yang tidak dikatakan data ini', 'What these data do not tell')),
    ...(all.length === 0 ? [plain(speak.say('Semua bagian terisi.', 'Every part is filled.'))] : bullets(all)),
    ...(report.audience === 'publik'
      ? [
          plain(
            speak.say(
              `Versi publik: angka yang menyangkut 1–4 anak atau keluarga, dan angka lain yang dapat membukanya, ditulis * (${WITHHELD.id}).`,
              `Public version: figures of 1–4 children or families, and others that would give them away, are written * (${WITHHELD.en}).`,
            ),
          ),
        ]
      : []),
    ...tableOf(words.issues, issueTable(report.issues, speak), speak.say('berkas sumber', 'source files'), true),
    ...(report.issues.length > MOST_SHOWN
      ? [
          quiet(
            speak.say(
              `Yang terberat ${MOST_SHOWN} dari ${speak.count(report.issues.length)}; semuanya ada di halaman Kiriman.`,
              `The gravest ${MOST_SHOWN} of ${speak.count(report.issues.length)}; all are on the page of deliveries.`,
            ),
          ),
        ]
      : []),
  ]
}

export function methodSection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const words = WORDS[speak.language]
  const points = [
    ...methodPoints(report, speak.language),
    {
      term: speak.say('Kesenjangan layanan', 'Service gaps'),
      text: speak.say(
        'Orang yang kurang = sasaran × target − terlayani, dibulatkan ke atas, paling sedikit 0. Gabungan layanan = Σ kurang : Σ sasaran, bukan rata-rata persentase.',
        'People short = people to serve × target − reached, rounded up, at least 0. Services together = Σ short / Σ to serve, never a mean of percentages.',
      ),
    },
    {
      term: speak.say('Dua angka', 'Two numbers'),
      text: speak.say(
        'Batas bagi semua balita tanpa anggapan tentang yang tidak diukur (Manski): dari register × D/S sampai register × D/S + (1 − D/S).',
        'Bounds for all children with nothing assumed of those not measured (Manski): from register × D/S to register × D/S + (1 − D/S).',
      ),
    },
    {
      term: speak.say('Perubahan', 'Change'),
      text: speak.say(
        'Disebut bermakna hanya bila kedua selang 95 % tidak bertumpang tindih.',
        'Called significant only where the two 95% intervals do not overlap.',
      ),
    },
  ]
  return [
    heading(1, words.method),
    { kind: 'list', items: points },
    heading(2, words.sources),
    ...(report.sources.length === 0 ? [plain(words.noSource)] : []),
    ...tableOf(words.sources, sourceTable(report, speak.language), speak.say('sidik SHA-256 tiap berkas', 'SHA-256 of each file'), true),
    ...(report.wording === null || report.wording.digest === null
      ? []
      : [
          quiet(
            speak.say(
              `Teks daerah: analisis versi ${report.wording.version}, SHA-256 ${report.wording.digest}.`,
              `Texts of the district: analysis version ${report.wording.version}, SHA-256 ${report.wording.digest}.`,
            ),
          ),
        ]),
    heading(2, speak.say('Istilah', 'Terms')),
    { kind: 'list', items: GLOSSARY[speak.language] },
  ]
}
