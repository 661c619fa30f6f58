/**
 * A paper of the analysis as PDF. The same paper gives the same bytes.
 */
import { typeset } from '../typst/typeset.ts'
import { numbersOf, type Paper, picturesOf, staysWithNext } from './paper-blocks.ts'

/** Profiles of four hundred villages take some seconds; what takes three minutes has gone wrong. */
const TIME_LIMIT_MS = 180_000

/** Half a character (from a file cut in the middle) would not be JSON that the typesetter reads; it prints as the sign for "unreadable". */
function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

const MOST_TILES = 3

function laidOut(paper: Paper) {
  const numbers = numbersOf(paper)
  const names = new Map(picturesOf(paper).map(({ name, picture }) => [picture, name]))
  return paper.blocks.map((block, at) => {
    if (block.kind === 'table') return { ...block, number: numbers[at] }
    if (block.kind === 'text') return { ...block, staysWithNext: staysWithNext(paper.blocks, at) }
    if (block.kind === 'tiles') return { ...block, columns: Math.min(MOST_TILES, block.tiles.length) }
    if (block.kind === 'pair')
      return { ...block, pictures: block.pictures.map(({ picture, ...rest }) => ({ ...rest, name: names.get(picture), alt: picture.alt })) }
    if (block.kind !== 'picture') return block
    const { picture, ...rest } = block
    return { ...rest, name: names.get(picture), alt: picture.alt, number: numbers[at] }
  })
}

/** Rejects with TypesetError when the document cannot be set. */
export function writePaperPdf(paper: Paper): Promise<Uint8Array> {
  const pictures = picturesOf(paper).map(({ name, picture }) => [name, picture.svg] as const)
  return typeset({
    template: 'analysis/analysis.typ',
    files: { 'content.json': JSON.stringify({ ...paper, blocks: laidOut(paper) }, wholeCharacters), ...Object.fromEntries(pictures) },
    timeLimitMs: TIME_LIMIT_MS,
  })
}
