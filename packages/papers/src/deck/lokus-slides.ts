/**
 * What is to be decided: lokus, decided or proposed, and what is asked of whom.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { AnalysisSpeaker } from '../analysis/analysis-speaker.ts'
import { STATUS_NAMES } from '../analysis/cause-words.ts'
import { lokusIntro, sourceLine } from '../ansit/page-notes.ts'
import { left, type PaperRow, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { BANDS, WORDS } from '../ansit/words.ts'
import { type DeckSlide, ROWS_SHOWN } from './deck-slide.ts'

interface ShownVillage {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: string
  /** Rank of a proposal, standing of a decision. */
  readonly mark: string
  readonly certainty: string
}

function villageRow({ kode, nama, kecamatan, mark, certainty }: ShownVillage, report: AnalysisReport, speak: AnalysisSpeaker): PaperRow {
  const desa = report.situation.desa.find((own) => own.kode === kode)
  if (desa === undefined) return row(mark, nama, kecamatan, speak.unknown, speak.unknown, speak.unknown, certainty)
  const { stunting } = desa.figures
  return row(mark, nama, kecamatan, speak.part(stunting, 'numerator'), speak.part(stunting, 'denominator'), speak.bare(stunting), certainty)
}

function tableOf(villages: readonly ShownVillage[], isDecided: boolean, report: AnalysisReport, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  return {
    columns: [
      left(isDecided ? 'Status' : head.rank),
      left(head.desa, 0.6),
      left(head.kecamatan, 0.5),
      right(head.cases),
      right(head.measured),
      rightStrong('%'),
      left(isDecided ? speak.say('Dasar', 'Basis') : head.band, isDecided ? 1 : 'auto'),
    ],
    rows: villages.map((village) => villageRow(village, report, speak)),
  }
}

function decided({ lokusOfYear }: AnalysisReport, speak: AnalysisSpeaker): ShownVillage[] {
  return (lokusOfYear?.villages ?? [])
    .filter(({ status }) => status !== 'lulus')
    .map(({ kode, nama, kecamatan, status, basis }) => {
      const certainty = basis === null ? speak.say('melanjutkan', 'goes on') : basis.text
      return { kode, nama, kecamatan, mark: STATUS_NAMES[speak.language][status], certainty }
    })
}

function proposed({ lokus, district }: AnalysisReport, speak: AnalysisSpeaker): ShownVillage[] {
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  return lokus.rows
    .filter((own) => own.proposed)
    .map((own) => {
      const certainty = own.band === null ? '' : BANDS[speak.language][own.band]
      return { kode: own.kode, nama: own.nama, kecamatan: kecamatan.get(own.kecamatan) ?? '', mark: speak.count(own.rank), certainty }
    })
}

/** One slide, or two where the villages are more than one holds. */
export function lokusSlides(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide[] {
  const { lokusOfYear } = report
  const isDecided = lokusOfYear !== null
  const villages = isDecided ? decided(report, speak) : proposed(report, speak)
  const count = speak.number(villages.length)
  const title = isDecided
    ? speak.say(`Lokus ${lokusOfYear.year}: ${count} desa yang ditetapkan`, `Lokus of ${lokusOfYear.year}: ${count} villages decided upon`)
    : speak.say(`Usulan lokus: ${count} desa, belum ditetapkan`, `Proposed lokus: ${count} villages, not decided upon`)
  const pages = [villages.slice(0, ROWS_SHOWN), villages.slice(ROWS_SHOWN, 2 * ROWS_SHOWN)].filter(
    (page, at) => at === 0 || page.length > 0,
  )
  const others = villages.length - 2 * ROWS_SHOWN
  const more =
    others > 0
      ? [speak.say(`${speak.number(others)} desa lain: lihat laporan.`, `${speak.number(others)} more villages: see the report.`)]
      : []
  return pages.map((page, at) => ({
    title: pages.length === 1 ? title : `${title} (${at + 1}/${pages.length})`,
    ...(page.length > 0 ? { table: tableOf(page, isDecided, report, speak) } : {}),
    points: [...(page.length === 0 ? [lokusIntro(report, speak.language)] : []), ...(at === pages.length - 1 ? more : [])],
    source: sourceLine(report, speak.language),
    notes: [
      isDecided
        ? speak.say(
            'Dibaca dari keputusan daerah; angkanya dari periode yang dilihat.',
            'Read from decisions of the district; figures of the period looked at.',
          )
        : lokusIntro(report, speak.language),
      WORDS[speak.language].missingNote,
    ],
  }))
}

function askLokus({ lokusOfYear, lokus, year }: AnalysisReport, speak: AnalysisSpeaker): string {
  if (lokusOfYear !== null && lokusOfYear.year >= year && lokusOfYear.waiting.length === 0)
    return speak.say(
      `Bupati/Wali Kota dan TPPS: tegaskan lokus ${lokusOfYear.year} sebagai dasar rencana dan anggaran.`,
      `Head of district and TPPS: confirm the lokus of ${lokusOfYear.year} as the ground of plan and budget.`,
    )
  if (lokusOfYear !== null && lokusOfYear.waiting.length > 0)
    return speak.say(
      `Bupati/Wali Kota dan TPPS: putuskan ${speak.number(lokusOfYear.waiting.length)} desa yang ditinggalkan tanpa alasan.`,
      `Head of district and TPPS: decide upon ${speak.number(lokusOfYear.waiting.length)} villages left out without a reason.`,
    )
  return speak.say(
    `Bupati/Wali Kota dan TPPS: tetapkan lokus ${year}; ${speak.number(lokus.proposedCount)} desa diusulkan.`,
    `Head of district and TPPS: decide upon the lokus of ${year}; ${speak.number(lokus.proposedCount)} villages are proposed.`,
  )
}

function askService({ gaps }: AnalysisReport, speak: AnalysisSpeaker): string {
  const most = gaps?.district.lines.find(({ isSummed, people, state }) => isSummed && state === 'ada' && people !== null && people > 0)
  if (most === undefined)
    return speak.say(
      'Semua perangkat daerah: laporkan cakupan layanan, agar kekurangannya dapat dihitung.',
      'All offices: report coverage of services, so that gaps can be computed.',
    )
  const office = most.office ?? speak.say('Sekretariat TPPS', 'TPPS secretariat')
  return speak.say(
    `${office}: jangkau ${speak.people(most.people ?? 0)} lagi untuk “${most.name.id}” (target ${speak.value(most, most.target)}).`,
    `${office}: reach ${speak.people(most.people ?? 0)} more for “${most.name.en}” (target ${speak.value(most, most.target)}).`,
  )
}

function askData({ situation }: AnalysisReport, speak: AnalysisSpeaker): string {
  const { insufficientCount, desaCount } = situation.kabupaten
  if (insufficientCount === 0)
    return speak.say(
      'Puskesmas dan camat: pertahankan pengukuran; data semua desa cukup.',
      'Puskesmas and camat: keep up measuring; the data of all villages suffice.',
    )
  return speak.say(
    `Puskesmas dan camat: lengkapi pengukuran di ${speak.number(insufficientCount)} dari ${speak.number(desaCount)} desa yang datanya belum cukup.`,
    `Puskesmas and camat: complete measuring in the ${speak.number(insufficientCount)} of ${speak.number(desaCount)} villages whose data do not suffice.`,
  )
}

export function decisionSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  return {
    title: speak.say('Tiga keputusan yang diminta', 'Three decisions that are asked for'),
    points: [askLokus(report, speak), askService(report, speak), askData(report, speak)].map((asked, at) => `${at + 1}. ${asked}`),
    source: sourceLine(report, speak.language),
    notes: [
      speak.say(
        'Angka pada tiap keputusan berasal dari halaman sebelumnya: lokus, layanan, dan kecukupan data.',
        'The figures of each decision stand on the slides before: lokus, services, and sufficiency of data.',
      ),
    ],
  }
}
