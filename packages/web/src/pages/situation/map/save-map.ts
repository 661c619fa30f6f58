/** The sheet as a file: the drawing itself, or its points, twice as fine as a screen. Nothing leaves the browser for it. */
import { type SvgNode, toSvgString } from '@konvergen/pictures/svg.ts'
import { saveAs, saveBlob } from '../../../parts/csv.ts'

const FINENESS = 2

export function saveSvg(name: string, sheet: SvgNode): void {
  saveAs(`${name}.svg`, 'image/svg+xml', toSvgString(sheet))
}

export async function savePng(name: string, sheet: SvgNode): Promise<void> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvgString(sheet))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(sheet.attrs['width']) * FINENESS
  canvas.height = Number(sheet.attrs['height']) * FINENESS
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob !== null) saveBlob(`${name}.png`, blob)
}
