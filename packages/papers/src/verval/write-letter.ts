/**
 * A letter about a round of verval as a Word file under the district's letterhead, so that the office sets its number and signature. It holds numbers and the deadline; no
 * family is named.
 */
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { docxLetterhead } from '../decree/docx-letterhead.ts'

export interface VervalLetter {
  /** Letterhead, line by line; empty = the office puts its own. */
  readonly kop: readonly string[]
  readonly kabupaten: string
  readonly kecamatan: string
  /** null: to the camat, about all villages of the kecamatan. */
  readonly desa: string | null
  readonly sumber: string
  readonly periode: string
  /** Calendar days, `2026-10-31`. */
  readonly tenggat: string
  readonly tanggal: string
  readonly rows: readonly { readonly nama: string; readonly keadaan: VillageState; readonly keluarga: number; readonly diperiksa: number }[]
}

const CM = 567
const WIDTH = 16 * CM
const SIZE = 22
const STATES: Readonly<Record<VillageState, string>> = {
  menunggu: 'belum dimulai',
  dikerjakan: 'sedang diperiksa',
  ditandatangani: 'ditandatangani desa, menunggu camat',
  diverifikasi: 'selesai',
}
const DAYS = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const sayDay = (day: string): string => DAYS.format(new Date(`${day}T00:00:00Z`))
const NUMBERS = new Intl.NumberFormat('id-ID')

function line(text: string, { bold = false, right = false, before = 0 } = {}): Paragraph {
  return new Paragraph({
    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { before, after: 100 },
    children: [new TextRun({ text, bold, size: SIZE })],
  })
}

function tableOf(rows: VervalLetter['rows']): Table {
  const widths = [5 * CM, 2.6 * CM, 2.6 * CM, 5.8 * CM]
  const texts = [
    ['Desa/kelurahan', 'Keluarga', 'Diperiksa', 'Keadaan'],
    ...rows.map(({ nama, keluarga, diperiksa, keadaan }) => [nama, NUMBERS.format(keluarga), NUMBERS.format(diperiksa), STATES[keadaan]]),
  ]
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: texts.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: cells.map(
            (text, column) =>
              new TableCell({ width: { size: widths[column] ?? CM, type: WidthType.DXA }, children: [line(text, { bold: at === 0 })] }),
          ),
        }),
    ),
  })
}

/** The sentences of the letter, in order; above and below them stand head, table and signature. */
export function letterSentences({ desa, kecamatan, kabupaten, sumber, periode, tenggat, tanggal, rows }: VervalLetter): readonly string[] {
  const open = rows.filter(({ keadaan }) => keadaan !== 'diverifikasi')
  const left = open.reduce((sum, { keluarga, diperiksa }) => sum + keluarga - diperiksa, 0)
  const isLate = tenggat < tanggal
  const where = desa === null ? `Kecamatan ${kecamatan}` : `${desa}, Kecamatan ${kecamatan}`
  return [
    `Dengan hormat, ${kabupaten} sedang memeriksa daftar keluarga berisiko stunting (${sumber}, ${sayPeriod(periode, 'id')}) sampai ke desa, agar menjadi data tetap yang dikerjakan bersama.`,
    isLate ? `Tenggatnya, ${sayDay(tenggat)}, sudah lewat.` : `Tenggatnya ${sayDay(tenggat)}.`,
    open.length === 0
      ? `Semua desa di ${where} sudah selesai. Terima kasih.`
      : `Di ${where} masih ada ${NUMBERS.format(open.length)} desa yang belum selesai dan ${NUMBERS.format(left)} keluarga yang belum diperiksa, seperti pada tabel di bawah ini.`,
    ...(open.length === 0
      ? []
      : [
          'Kami mohon bantuan agar keluarga tersebut diperiksa dan hasilnya ditandatangani. Bila ada kesulitan, mohon sampaikan kepada kami.',
        ]),
  ]
}

export async function writeVervalLetter(letter: VervalLetter): Promise<Uint8Array> {
  const { kop, kabupaten, kecamatan, desa, tanggal, rows } = letter
  const document = new Document({
    title: `Surat verval ${desa ?? `Kecamatan ${kecamatan}`}`,
    creator: 'Konvergen',
    styles: { default: { document: { run: { font: 'Bookman Old Style', size: SIZE, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * CM, height: 29.7 * CM },
            margin: { left: 2.8 * CM, right: 2.2 * CM, top: 2.4 * CM, bottom: 2.2 * CM },
          },
        },
        children: [
          ...(kop.length === 0 ? [line('[Kop surat]', { bold: true })] : docxLetterhead(kop)),
          line(`[Tempat], ${sayDay(tanggal)}`, { right: true }),
          line('Nomor : [nomor surat]'),
          line('Hal : Verifikasi dan validasi keluarga berisiko stunting', { bold: true }),
          line('Yth.', { before: 200 }),
          line(desa === null ? `Camat ${kecamatan}` : `Kepala Desa/Lurah ${desa}`),
          line(`di ${kabupaten}`),
          line('', {}),
          ...letterSentences(letter).map((text) => line(text)),
          tableOf(rows),
          line('Atas perhatian dan kerja samanya kami ucapkan terima kasih.', { before: 200 }),
          line('[Jabatan penanda tangan],', { right: true, before: 300 }),
          line('[Nama]', { right: true, before: 1200, bold: true }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
