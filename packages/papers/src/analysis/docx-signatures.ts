/** Room to sign in a Word file: posts beside each other, two in a row, without lines between them. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { CM, WIDTH } from './docx-table.ts'

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE }
const BLANK = `(${'.'.repeat(40)})`
/** Two centimetres for the pen. */
const ROOM = 2 * CM

interface Signer {
  readonly post: string
  readonly name: string | null
}

function cellOf(signer: Signer | undefined): TableCell {
  const children =
    signer === undefined
      ? [new Paragraph({})]
      : [
          new Paragraph({ keepNext: true, spacing: { before: 200, after: ROOM }, text: `${signer.post},` }),
          new Paragraph({ children: [new TextRun({ text: signer.name ?? BLANK, bold: signer.name !== null })] }),
        ]
  return new TableCell({ width: { size: WIDTH / 2, type: WidthType.DXA }, children })
}

export function signatureTable(signers: readonly Signer[]): Table {
  const pairs = Array.from({ length: Math.ceil(signers.length / 2) }, (_, at) => [signers[at * 2], signers[at * 2 + 1]])
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH / 2, WIDTH / 2],
    borders: NO_LINES,
    rows: pairs.map((pair) => new TableRow({ cantSplit: true, children: pair.map(cellOf) })),
  })
}
