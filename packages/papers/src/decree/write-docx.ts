/**
 * The decree of a team as a Word file, so that the legal bureau can change it. The form is that of the PDF; tables without lines keep marks and texts
 * beside each other, which survives any word processor.
 */
import type { Decree } from '@konvergen/core/opd/decree.ts'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ITableBordersOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type AnnexContent, type DecreeContent, type DecreeItem, decreeContent } from './decree-content.ts'
import { docxLetterhead } from './docx-letterhead.ts'

/** Twentieths of a point. */
const CM = 567
const WIDTH = 15.8 * CM
const FONT = 'Bookman Old Style'
const [BODY_SIZE, SMALL_SIZE] = [22, 20]
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES: ITableBordersOptions = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

interface Look {
  readonly bold?: boolean
  readonly center?: boolean
  readonly left?: number
  readonly before?: number
  readonly small?: boolean
  /** Stays on the page of what follows it. */
  readonly keep?: boolean
  /** In a table with lines: as far from the line above as from the one below. */
  readonly lined?: boolean
}

function line(
  text: string,
  { bold = false, center = false, left = 0, before = 0, small = false, keep = false, lined = false }: Look = {},
): Paragraph {
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
    indent: { left },
    spacing: lined ? { before: 50, after: 50 } : { before, after: 80 },
    keepNext: keep,
    children: [new TextRun({ text, bold, size: small ? SMALL_SIZE : BODY_SIZE })],
  })
}

function cell(children: readonly (Paragraph | Table)[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] })
}

function grid(widths: readonly number[], rows: readonly (readonly string[])[], options: { lines?: boolean; head?: boolean } = {}): Table {
  const { lines = false, head = false } = options
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    ...(lines ? {} : { borders: NO_LINES }),
    rows: rows.map(
      (texts, at) =>
        new TableRow({
          tableHeader: head && at === 0,
          cantSplit: true,
          children: texts.map((text, column) =>
            cell([line(text, { bold: head && at === 0, small: lines, lined: lines })], widths[column] ?? CM),
          ),
        }),
    ),
  })
}

const [NAME, COLON, MARK] = [2.9 * CM, 0.5 * CM, 1 * CM]

/** `Menimbang : a. bahwa …` */
function named(name: string, items: readonly DecreeItem[]): Table {
  const rows = items.map(({ mark, text }, at) => [at === 0 ? name : '', at === 0 ? ':' : '', mark, text])
  return grid([NAME, COLON, MARK, WIDTH - NAME - COLON - MARK], rows)
}

function dictums({ menetapkan, diktum }: DecreeContent): Table {
  const rows = [['Menetapkan', ':', menetapkan], ...diktum.map(({ mark, text }) => [mark, ':', text])]
  return grid([NAME, COLON, WIDTH - NAME - COLON], rows)
}

function signature({ pejabat, penandatangan }: DecreeContent): Paragraph[] {
  const left = WIDTH / 2
  return [line(`${pejabat},`, { bold: true, left, before: 200, keep: true }), line(penandatangan, { bold: true, left, before: 1400 })]
}

function annexPart({ bidang, tugas, rows }: AnnexContent): (Paragraph | Table)[] {
  const widths = [CM, 3.6 * CM, 5.8 * CM, WIDTH - 10.4 * CM]
  const table = [['No', 'Kedudukan', 'Jabatan', 'Nama'], ...rows.map(({ no, kedudukan, jabatan, nama }) => [no, kedudukan, jabatan, nama])]
  return [
    line(bidang, { bold: true, before: 240, keep: true }),
    ...tugas.map(
      (one) => new Paragraph({ keepNext: true, bullet: { level: 0 }, children: [new TextRun({ text: one, size: SMALL_SIZE })] }),
    ),
    ...(rows.length === 0 ? [] : [line('', { small: true, keep: true }), grid(widths, table, { lines: true, head: true })]),
  ]
}

function listOf({ daftar }: DecreeContent): Table[] {
  if (daftar === null) return []
  const whole = daftar.widths.reduce((sum, width) => sum + width, 0)
  const widths = daftar.widths.map((width) => Math.round((WIDTH * width) / whole))
  return [grid(widths, [daftar.heads, ...daftar.rows], { lines: true, head: true })]
}

function headOf(content: DecreeContent): Paragraph[] {
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 80 },
    children: [new TextRun({ text: content.title.toUpperCase(), bold: true, size: 24, font: FONT, color: '000000' })],
  })
  const center = { center: true }
  return [
    ...content.notes.map((note) => line(note, { small: true, bold: true })),
    title,
    line(content.nomor, center),
    line('TENTANG', { ...center, before: 120 }),
    line(content.tentang, { ...center, bold: true }),
    line(`${content.pejabat},`, { ...center, bold: true, before: 200 }),
  ]
}

function annexHead({ title, nomor, tentang, annexTitle }: DecreeContent): Paragraph[] {
  const left = WIDTH * 0.42
  return [
    new Paragraph({ pageBreakBefore: true, indent: { left }, children: [new TextRun({ text: 'LAMPIRAN', size: SMALL_SIZE })] }),
    ...[title, nomor, `TENTANG ${tentang}`].map((text) => line(text, { left, small: true })),
    line(annexTitle, { center: true, bold: true, before: 240 }),
  ]
}

function bodyOf(content: DecreeContent): (Paragraph | Table)[] {
  const { tembusan, tempat, tanggal } = content
  const left = WIDTH / 2
  return [
    ...docxLetterhead(content.kop),
    ...headOf(content),
    line(''),
    named('Menimbang', content.menimbang),
    named('Mengingat', content.mengingat),
    line('MEMUTUSKAN:', { center: true, bold: true, before: 200 }),
    dictums(content),
    line(`Ditetapkan di ${tempat}`, { left, before: 300, keep: true }),
    line(`pada tanggal ${tanggal}`, { left, keep: true }),
    ...signature(content),
    ...(tembusan.length === 0 ? [] : [line('Tembusan:', { small: true, before: 240 })]),
    ...tembusan.map(({ mark, text }) => line(`${mark} ${text}`, { small: true })),
    ...annexHead(content),
    ...content.susunan.flatMap(annexPart),
    ...listOf(content),
    ...signature(content),
  ]
}

function footer({ notes }: DecreeContent): Footer {
  const page = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })
  const draft = new TextRun({ text: notes[0] === undefined ? '' : `${notes[0]}  `, size: 16 })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [draft, page] })] })
}

export async function writeDecreeDocx(decree: Decree): Promise<Uint8Array> {
  const content = decreeContent(decree)
  const document = new Document({
    title: `${content.title}: ${content.tentang}`,
    creator: 'Konvergen',
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE, language: { value: 'id-ID' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * CM, height: 29.7 * CM },
            margin: { left: 3 * CM, right: 2.2 * CM, top: 2.4 * CM, bottom: 2.2 * CM },
          },
        },
        footers: { default: footer(content) },
        children: bodyOf(content),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
