/**
 * A picture as it may be kept: turned the way it was held, without anything that the camera wrote beside it (place, time, device), and a
 * small one for lists. Writing it anew also leaves behind whatever else was hidden in the file.
 */
import type { PictureKind } from '@konvergen/core/documents/kinds.ts'
import sharp, { type Sharp } from 'sharp'

/** More than any phone makes; a small file that unfolds into more is an attack. */
const MOST_PIXELS = 120_000_000
const PREVIEW_PIXELS = 480
const QUALITY = 88
const PREVIEW_QUALITY = 70

// Each picture is opened once; nothing is gained by remembering it.
sharp.cache(false)

export interface CleanPicture {
  readonly bytes: Buffer
  readonly preview: Buffer
}

function written(picture: Sharp, kind: PictureKind): Sharp {
  if (kind === 'jpeg') return picture.jpeg({ quality: QUALITY, mozjpeg: false })
  return kind === 'png' ? picture.png() : picture.webp({ quality: QUALITY })
}

async function clean(bytes: Buffer, kind: PictureKind): Promise<CleanPicture | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    if ((await picture.metadata()).format !== kind) return null
    const upright = await written(picture.autoOrient(), kind).toBuffer()
    const preview = await sharp(upright, { limitInputPixels: MOST_PIXELS })
      .resize(PREVIEW_PIXELS, PREVIEW_PIXELS, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: PREVIEW_QUALITY })
      .toBuffer()
    return { bytes: upright, preview }
  } catch {
    // What cannot be read to its end is no picture that could be shown.
    return null
  }
}

/** As a paper takes it: JPEG, half a page wide. */
export interface SmallPicture {
  readonly jpeg: Buffer
  readonly width: number
  readonly height: number
}

const PAPER_PIXELS = 1200
const PAPER_QUALITY = 80

async function shrink(bytes: Buffer): Promise<SmallPicture | null> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .resize(PAPER_PIXELS, PAPER_PIXELS, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: PAPER_QUALITY })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: an open picture takes up to half a gigabyte. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine
  return mine
}

/** null: it cannot be read. */
export const cleanPicture = (bytes: Buffer, kind: PictureKind): Promise<CleanPicture | null> => inTurn(() => clean(bytes, kind))

/** null: it cannot be read. */
export const shrinkPicture = (bytes: Buffer): Promise<SmallPicture | null> => inTurn(() => shrink(bytes))
