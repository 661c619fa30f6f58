/** Photos of a rembuk as an annex of its minutes, each with its digest; how many are not shown is said. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { type Block, heading, plain, quiet } from '../analysis/paper-blocks.ts'

export interface MinutesPhoto {
  readonly title: string
  readonly sha256: string
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
}

export interface MinutesPhotos {
  readonly shown: readonly MinutesPhoto[]
  readonly withheld: number
  readonly more: number
}

/** Of the width of the text. An upright one is narrower, so that two fit on a page. */
const LYING = 0.66
const UPRIGHT = 0.42

function photoBlock({ title, sha256, jpeg, width, height }: MinutesPhoto, no: number, say: (text: Bilingual) => string): Block {
  const untitled = say({ id: `Foto ${no}`, en: `Photo ${no}` })
  const data = Buffer.from(jpeg).toString('base64')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" xlink:href="data:image/jpeg;base64,${data}"/></svg>`
  const alt = title === '' ? say({ id: `Foto rembuk nomor ${no}, tanpa judul.`, en: `Photo ${no} of the rembuk, without a title.` }) : title
  return {
    kind: 'picture',
    caption: title === '' ? untitled : title,
    picture: { svg, width, height, alt },
    source: say({ id: `foto rembuk, SHA-256 ${sha256}`, en: `photo of the rembuk, SHA-256 ${sha256}` }),
    share: width > height ? LYING : UPRIGHT,
  }
}

/** Nothing where the minutes hold no photo. */
export function photosAnnex({ shown, withheld, more }: MinutesPhotos, language: Language): Block[] {
  const say = (text: Bilingual): string => text[language]
  const n = (count: number): string => sayNumber(count, language)
  if (shown.length + withheld + more === 0) return []
  return [
    heading(2, say({ id: 'Lampiran: foto', en: 'Annex: photos' }), true),
    plain(
      say({
        id: 'Foto yang tidak memperlihatkan orang yang dapat dikenali, atau dengan persetujuan yang tercatat dan belum dicabut.',
        en: 'Photos in which nobody is recognised, or with consent on record that was not taken back.',
      }),
    ),
    ...shown.map((photo, at) => photoBlock(photo, at + 1, say)),
    ...(withheld === 0
      ? []
      : [
          quiet(
            say({
              id: `${n(withheld)} foto tidak ditampilkan: persetujuannya dicabut, fotonya disingkirkan, atau bukan untuk pembaca ini.`,
              en: `${n(withheld)} photos are not shown: consent was taken back, they were taken away, or they are not for this reader.`,
            }),
          ),
        ]),
    ...(more === 0
      ? []
      : [
          quiet(
            say({
              id: `${n(more)} foto lagi ada pada rembuknya di Konvergen.`,
              en: `${n(more)} more photos are with the rembuk in Konvergen.`,
            }),
          ),
        ]),
  ]
}
