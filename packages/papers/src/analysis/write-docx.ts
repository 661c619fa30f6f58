/**
 * A paper of the analysis as a Word file that the district can go on writing in: real headings, tables with heads that repeat, captions that count themselves,
 * pictures with their words.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
} from 'docx'
import { signatureTable } from './docx-signatures.ts'
import { CM, docxTable, SMALL, tilesTable, WIDTH } from './docx-table.ts'
import { drawPng } from './draw-png.ts'
import { type Block, type Cover, numbersOf, type Paper, type Picture, staysWithNext } from './paper-blocks.ts'
import type { Way } from './ways.ts'

const FONT = 'Calibri'
const BODY = 21
const TINY = 15
const [INK, SECOND, BRAND] = ['14302D', '4A615D', '0C6B5F']
/** Pixels of a screen, in which Word has pictures: 96 for an inch. */
const PIXELS_PER_CM = 96 / 2.54
const NAME_LENGTH = 60
/** Of pictures beside each other: share of the width for all of them, and how high at most. */
const [PAIR_SHARE, PAIR_HEIGHT] = [0.92, 4 * PIXELS_PER_CM]
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

const BAR = { style: BorderStyle.SINGLE, size: 18, space: 8, color: 'C58A00' } as const

type Words = Paper['words']

/** Source and the like; after it the way to where it opens. */
/** As close as the PDF sets them: the two have as many pages. */
const BETWEEN_ITEMS = 20

function small(text: string, way?: Way, keepNext = false): Paragraph {
  const said = text === '' ? [] : [new TextRun({ text: way === undefined ? text : `${text}. `, size: SMALL, color: SECOND })]
  return new Paragraph({ keepNext, spacing: { before: 60, after: 160 }, children: [...said, ...(way === undefined ? [] : [wayRun(way)])] })
}

function wayRun({ text, url }: Way): TextRun | ExternalHyperlink {
  if (url === null) return new TextRun({ text, size: SMALL, color: SECOND })
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, size: SMALL, color: BRAND, underline: {} })] })
}

function captionOf(word: string, number: number | null, text: string): Paragraph {
  const counted =
    number === null ? [] : [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)), new TextRun('. ')]
  return new Paragraph({ style: 'Caption', keepNext: true, children: [...counted, new TextRun(text)] })
}

function imageOf({ svg, width, height, alt }: Picture, share: number, png: Uint8Array, mostHigh = Number.POSITIVE_INFINITY): ImageRun {
  const across = (WIDTH / CM) * PIXELS_PER_CM * share
  const high = Math.min((across * height) / width, mostHigh)
  const name = alt.slice(0, NAME_LENGTH)
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation: { width: Math.round((high * width) / height), height: Math.round(high) },
    fallback: { type: 'png', data: png },
    altText: { name, title: name, description: alt },
  })
}

interface Place {
  /** null = it has none. */
  readonly number: number | null
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
}

function letterheadLine(text: string, size: number): Paragraph {
  const run = new TextRun({ text: text.toUpperCase(), bold: true, size })
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 40 }, children: [run] })
}

function letterheadOf(lines: readonly string[], after: number): Paragraph[] {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 12, color: INK } } as const
  return [...lines.map((text, at) => letterheadLine(text, at === 0 ? 28 : 24)), new Paragraph({ border: rule, spacing: { after } })]
}

async function childrenOf(block: Block, { number, keepNext }: Place, words: Words): Promise<FileChild[]> {
  switch (block.kind) {
    case 'letterhead':
      return [...(block.onNewPage === true ? [new Paragraph({ pageBreakBefore: true })] : []), ...letterheadOf(block.lines, 160)]
    case 'signatures':
      return [signatureTable(block.signers), new Paragraph({})]
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], pageBreakBefore: block.onNewPage, keepNext: true, text: block.text })]
    case 'text':
      return [
        block.tone === 'quiet'
          ? small(block.text, undefined, keepNext)
          : new Paragraph({ keepNext, children: [new TextRun({ text: block.text, bold: block.tone === 'lead' })] }),
      ]
    case 'list':
      return block.items.map(
        ({ term, text }, at) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: { after: at === block.items.length - 1 ? 120 : BETWEEN_ITEMS },
            children: [...(term === null ? [] : [new TextRun({ text: `${term}. `, bold: true })]), new TextRun({ text })],
          }),
      )
    case 'tiles':
      return [tilesTable(block.tiles), block.opens === undefined ? new Paragraph({}) : small('', block.opens)]
    case 'box':
      return [block.title, ...block.lines].map(
        (text, at) =>
          new Paragraph({ border: { left: BAR }, children: [new TextRun({ text, bold: at === 0, size: at === 0 ? BODY : SMALL })] }),
      )
    case 'table':
      return [
        captionOf(words.table, number, block.caption),
        docxTable(block.table, block.isSmall),
        small(`${words.source}: ${block.source}`, block.opens),
      ]
    case 'pair': {
      const share = PAIR_SHARE / block.pictures.length
      const images: ImageRun[] = []
      for (const { picture } of block.pictures) images.push(imageOf(picture, share, await drawPng(picture), PAIR_HEIGHT))
      const said = block.pictures.map(({ caption, source }) => `${caption} (${words.source}: ${source})`)
      return [new Paragraph({ keepNext: true, children: images }), small(said.join('; '), block.opens)]
    }
    case 'picture':
      return [
        captionOf(words.picture, number, block.caption),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          children: [imageOf(block.picture, block.share, await drawPng(block.picture))],
        }),
        small(`${words.source}: ${block.source}`, block.opens),
      ]
  }
}

function coverOf({ letterhead, title, place, lines }: Cover): Paragraph[] {
  return [
    ...letterheadOf(letterhead, 3200),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ spacing: { after: 400 }, children: [new TextRun({ text: place, bold: true, size: 32, color: BRAND })] }),
    ...lines.map((text) => new Paragraph({ children: [new TextRun({ text, color: SECOND })] })),
  ]
}

/** Filled in from the headings; Word knows the page numbers when it is asked to update it, and does not ask by itself. */
function contentsOf({ contentsTitle }: Paper): FileChild[] {
  const title = new TextRun({ text: contentsTitle, bold: true, size: 32, color: INK })
  const contents = new TableOfContents(contentsTitle, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false })
  return [new Paragraph({ pageBreakBefore: true, spacing: { after: 200 }, children: [title] }), contents]
}

function footerOf({ foot, audience, pageWord, ofWord }: Paper): Footer {
  const page = new TextRun({
    children: [`${pageWord} `, PageNumber.CURRENT, ` ${ofWord} `, PageNumber.TOTAL_PAGES],
    size: TINY,
    color: SECOND,
  })
  const marked = new TextRun({ text: `${audience}   `, bold: true, size: TINY })
  return new Footer({
    children: [
      new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: foot, size: TINY, color: SECOND })] }),
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [marked, page] }),
    ],
  })
}

function headerOf({ title, place, mark }: Paper): Header {
  const running = new TextRun({ text: `${title} · ${place}`, size: TINY, color: SECOND })
  const told = mark === null ? [] : [new TextRun({ text: `   ${mark}`, bold: true, size: TINY, color: '9A3C12' })]
  return new Header({ children: [new Paragraph({ children: [running, ...told] })] })
}

const headed = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

export async function writePaperDocx(paper: Paper): Promise<Uint8Array> {
  const numbers = numbersOf(paper)
  const body: FileChild[] = []
  // One picture after the other: each is drawn in memory.
  for (const [at, block] of paper.blocks.entries()) {
    const isAboveSignatures = paper.blocks[at + 1]?.kind === 'signatures'
    const place = { number: numbers[at] ?? null, keepNext: isAboveSignatures || staysWithNext(paper.blocks, at) }
    body.push(...(await childrenOf(block, place, paper.words)))
  }
  const document = new Document({
    title: `${paper.title}: ${paper.place}`,
    creator: 'Konvergen',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY, language: { value: paper.language === 'id' ? 'id-ID' : 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { font: FONT, size: 52, bold: true, color: INK } },
        heading1: headed(32, 360),
        heading2: headed(26, 280),
        heading3: headed(22, 200),
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: { size: 19, bold: true, color: INK },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * CM, height: Math.round(29.7 * CM) },
            margin: { left: 2 * CM, right: 2 * CM, top: 2.2 * CM, bottom: 2 * CM },
          },
        },
        headers: { default: headerOf(paper) },
        footers: { default: footerOf(paper) },
        children: [...(paper.cover === null ? [] : [...coverOf(paper.cover), ...contentsOf(paper)]), ...body],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
