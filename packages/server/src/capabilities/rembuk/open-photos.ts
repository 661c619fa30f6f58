/** The photos of minutes for their papers: each as it was frozen, if it may still be shown to whoever asks. */
import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { openShownPicture, type ShownPicture } from '../documents/door.ts'

/** Two on a page. */
const MOST_ON_PAPER = 12

export interface MinutesPhotos {
  readonly shown: readonly ShownPicture[]
  /** Taken away, without consent by now, or not for whoever asks. */
  readonly withheld: number
  /** For which the paper has no room. */
  readonly more: number
}

export async function openPhotos(ctx: DistrictContext, { photos = [] }: Minutes): Promise<MinutesPhotos> {
  const shown: ShownPicture[] = []
  const asked = photos.slice(0, MOST_ON_PAPER)
  // One after the other: each is read whole.
  for (const photo of asked) {
    const picture = await openShownPicture(ctx, photo)
    if (picture !== null) shown.push(picture)
  }
  return { shown, withheld: asked.length - shown.length, more: photos.length - asked.length }
}
