/**
 * The lokus of the minutes on a map: lokus dark, the other villages of the area pale. Which villages they are is frozen with the minutes; the boundaries are those of today.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { choropleth, type MapArea } from '@konvergen/pictures/choropleth.ts'
import { toSvgString } from '@konvergen/pictures/svg.ts'
import { ATTENTION, LINE } from '@konvergen/pictures/tokens.ts'
import type { Block } from '../analysis/paper-blocks.ts'

const SIZE = { width: 640, height: 520 }
const SHARE = 0.8
const [OTHER, LOKUS] = [0, 1]
const KEC_LENGTH = 8

/** Let go (`lulus`) is no lokus any more. */
function isLokus({ status }: { readonly status: string }): boolean {
  return status !== 'lulus'
}

/** Of the area that the rows lie in: the kecamatan where they are all of one, else the district. */
function around(codes: readonly string[], boundaries: readonly DesaBoundary[]): readonly DesaBoundary[] {
  const kecamatan = new Set(codes.map((code) => code.slice(0, KEC_LENGTH)))
  const [only] = kecamatan
  return kecamatan.size === 1 && only !== undefined ? boundaries.filter(({ kode }) => kode.startsWith(only)) : boundaries
}

/** Nothing without the boundary of any of them. */
export function lokusMap(lokus: NonNullable<Minutes['lokus']>, boundaries: readonly DesaBoundary[], language: Language): Block[] {
  const say = (text: Bilingual): string => text[language]
  const codes = lokus.rows.filter(isLokus).map(({ code }) => code)
  const dark = new Set(codes)
  const shown = around(codes, boundaries)
  const drawn = shown.filter(({ kode }) => dark.has(kode)).length
  if (drawn === 0) return []
  const areas = new Map(
    shown.map(({ kode }): [string, MapArea] => [kode, { shade: dark.has(kode) ? LOKUS : OTHER, title: kode, outlined: false }]),
  )
  const svg = toSvgString(choropleth({ boundaries: shown, areas, colours: [LINE, ATTENTION], ...SIZE, palette: 'plain' }))
  const missing = codes.length - drawn
  const caption = say({ id: `Letak lokus ${lokus.year}: lokus berwarna gelap`, en: `Where the lokus of ${lokus.year} lie: they are dark` })
  const untold = say({
    id: `; ${missing} lokus tanpa batas desa tidak tergambar`,
    en: `; ${missing} lokus without a boundary are not drawn`,
  })
  const alt = say({
    id: `Peta ${shown.length} desa, ${drawn} di antaranya lokus berwarna gelap.`,
    en: `Map of ${shown.length} villages, of which ${drawn} are lokus and dark.`,
  })
  return [
    {
      kind: 'picture',
      caption: missing === 0 ? caption : caption + untold,
      picture: { svg, ...SIZE, alt },
      source: say({ id: 'keputusan lokus dan batas desa kabupaten', en: 'decisions on lokus and village boundaries of the district' }),
      share: SHARE,
    },
  ]
}
