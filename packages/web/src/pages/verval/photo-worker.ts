/** Reads a photograph beside the page, which stays alive meanwhile. */
import type { GreyImage } from '@konvergen/core/verval/sheet-scan/grey-image.ts'
import { readPhoto } from '@konvergen/core/verval/sheet-scan/read-photo.ts'

export interface PhotoToRead {
  readonly image: GreyImage
  readonly expected: { readonly putaran: string; readonly desa: string }
}

self.addEventListener('message', ({ data }: MessageEvent<PhotoToRead>) => {
  self.postMessage(readPhoto(data.image, data.expected))
})
