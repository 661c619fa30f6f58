/**
 * The letterhead of the district above a letter or a decree in Word: its lines over a line, for the office to change. Nothing where none was written.
 */
import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx'

const [FIRST_SIZE, OTHER_SIZE] = [28, 24]

export function docxLetterhead(lines: readonly string[]): Paragraph[] {
  return lines.map((text, at) => {
    const isLast = at === lines.length - 1
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: isLast ? 280 : 40 },
      ...(isLast && { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '000000' } } }),
      children: [new TextRun({ text: text.toUpperCase(), bold: true, size: at === 0 ? FIRST_SIZE : OTHER_SIZE })],
    })
  })
}
