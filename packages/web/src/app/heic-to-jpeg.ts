/**
 * Photos as many phones take them (HEIC), made JPEG before they are sent: by the browser itself, where it can open them (Safari). Others cannot, and a
 * decoder is not brought along (docs/decisions/0012-accounts.md says why); the person is told what to set on the phone.
 */
const TYPE = /^image\/hei[cf]/
const NAME = /\.hei[cf]$/i
/** As good as the camera's own JPEG to the eye. */
const QUALITY = 0.9

export function isHeic(file: Pick<File, 'type' | 'name'>): boolean {
  return TYPE.test(file.type) || NAME.test(file.name)
}

/** Upright, without what the camera wrote beside it; null where this browser cannot open the photo. */
export async function jpegOf(file: File): Promise<File | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return null
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  return blob === null ? null : new File([blob], file.name.replace(NAME, '.jpg'), { type: 'image/jpeg' })
}
