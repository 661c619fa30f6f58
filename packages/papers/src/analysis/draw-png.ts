/**
 * A picture as PNG, for what cannot show SVG. Its words are set in our own font, which the drawing library is told of before it first looks for fonts: a server has
 * often none of its own.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FONT_FILES } from '../typst/fonts.ts'
import type { Picture } from './paper-blocks.ts'

/** Pixels for one unit of the picture: some 200 dots an inch on A4. */
const DENSITY = 2.2

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

let isTold = false

/** From then on this process, and what it starts, draws words in our own fonts alone. */
export function tellFonts(): void {
  if (isTold || process.env.FONTCONFIG_FILE !== undefined) return
  isTold = true
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-fonts-'))
  const folders = [...new Set(FONT_FILES.map((file) => path.dirname(file)))].map((each) => `<dir>${escaped(each)}</dir>`)
  const file = path.join(folder, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${escaped(folder)}</cachedir></fontconfig>`)
  process.env.FONTCONFIG_FILE = file
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}

export async function drawPng({ svg, width }: Picture): Promise<Uint8Array> {
  tellFonts()
  const { default: sharp } = await import('sharp')
  const drawn = sharp(Buffer.from(svg), { density: 72 * DENSITY }).resize({ width: Math.round(width * DENSITY) })
  return new Uint8Array(await drawn.flatten({ background: '#ffffff' }).png().toBuffer())
}
