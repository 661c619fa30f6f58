/** A file that holds a photograph, read on this device: made grey, handed to the worker, and each row cut out of it. Nothing of the photograph is kept beyond that. */
import type { GreyImage } from '@konvergen/core/verval/sheet-scan/grey-image.ts'
import { PAGE, ROW } from '@konvergen/core/verval/sheet-scan/layout.ts'
import type { PhotoFault, ReadPage, ReadRow } from '@konvergen/core/verval/sheet-scan/read-photo.ts'
import type { PhotoToRead } from './photo-worker.ts'

/** More is not read better, and a phone has little memory. */
const LONGEST = 2200
const CUT_WIDTH = 1000
const CUT_QUALITY = 0.7

export interface ReadSheetPhoto {
  readonly read: ReadPage | PhotoFault
  /** By the row's place on the page: a picture as text. */
  readonly cutOuts: ReadonlyMap<number, string>
}

function drawingOn(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null) throw new Error('no canvas')
  return drawing
}

function greyOf({ width, height, data }: ImageData): GreyImage {
  const grey = new Uint8Array(width * height)
  // Rec. 601, as eyes see it.
  for (let at = 0; at < grey.length; at++)
    grey[at] = 0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0)
  return { width, height, grey }
}

function readBeside(asked: PhotoToRead): Promise<ReadPage | PhotoFault> {
  const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<ReadPage | PhotoFault>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadPage | PhotoFault>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  worker.postMessage(asked, [asked.image.grey.buffer])
  return answer.finally(() => worker.terminate())
}

/** Laid straight, however the paper lay. */
function cutOut(photo: HTMLCanvasElement, { corners }: ReadRow): string {
  const height = Math.round((CUT_WIDTH * ROW.height) / PAGE.width)
  const [from, right, , down] = corners
  if (from === undefined || right === undefined || down === undefined) throw new Error('a row has four corners')
  const drawing = drawingOn(CUT_WIDTH, height)
  const toPhoto = new DOMMatrix([
    (right.x - from.x) / CUT_WIDTH,
    (right.y - from.y) / CUT_WIDTH,
    (down.x - from.x) / height,
    (down.y - from.y) / height,
    from.x,
    from.y,
  ])
  drawing.setTransform(toPhoto.inverse())
  drawing.drawImage(photo, 0, 0)
  return drawing.canvas.toDataURL('image/jpeg', CUT_QUALITY)
}

/** null = the file is no picture that this browser opens. */
async function opened(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}

/** null = the file is no picture. */
export async function readSheetPhoto(file: File, expected: PhotoToRead['expected']): Promise<ReadSheetPhoto | null> {
  const bitmap = await opened(file)
  if (bitmap === null) return null
  const share = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [Math.round(bitmap.width * share), Math.round(bitmap.height * share)]
  const drawing = drawingOn(width, height)
  drawing.imageSmoothingQuality = 'high'
  drawing.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const read = await readBeside({ image: greyOf(drawing.getImageData(0, 0, width, height)), expected })
  const rows = 'rows' in read ? read.rows : []
  return { read, cutOuts: new Map(rows.map((row) => [row.position, cutOut(drawing.canvas, row)])) }
}
