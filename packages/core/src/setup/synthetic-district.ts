/**
 * Invented districts of any size, for benchmarks and for tests that need more villages than the demo has: names joined from ordinary
 * words, each different enough from every other that no spelling check can take one for another.
 */
import { type Random, randomInteger, seededRandom } from '../kit/random.ts'
import type { District } from '../wilayah/district.ts'
import { closeLimit, nameDistance } from '../wilayah/name-distance.ts'
import { normaliseName } from '../wilayah/normalise-name.ts'
import { numberedDistrict } from './demo-district.ts'

export interface DistrictSize {
  readonly kecamatan: number
  readonly desa: number
  readonly seed: number
}

const words = (text: string): readonly string[] => text.split(' ')

const LANDFORMS = words('Muara Tanjung Lembah Bukit Teluk Rawa Hulu Padang Sungai')
const FLOWERS = words('Wening Lestari Embun Kenanga Cendana Teratai Kenari Melati')
const FIRST = words(
  'Sumber Karang Banjar Lubuk Talang Kampung Pematang Simpang Gunung Labuhan Sendang Parit Kebun Puncak Kedaung Jembatan Dermaga Mekar Pulau Pondok Nusa Wana Tirta Giri Sarang',
)
const SECOND = words(
  'Makmur Sentosa Harapan Kencana Permai Rahayu Cempaka Delima Gading Hijau Bersama Pelita Samudra Jagung Randu Mutiara Bahari Gembala Purnama Rembulan Wijaya Cendrawasih Kuning Bestari Luhur',
)

/** Every first word with every second: what names there are to give. */
const pairs = (first: readonly string[], second: readonly string[]): string[] => second.flatMap((b) => first.map((a) => `${a} ${b}`))

/** Fisher–Yates. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInteger(random, 0, last)
    const moved = order[last] as T
    order[last] = order[other] as T
    order[other] = moved
  }
  return order
}

/** Neither could be read as a misspelling of the other. */
function farApart(a: string, b: string): boolean {
  return !Number.isFinite(nameDistance(a, b, closeLimit(Math.max(a.length, b.length))))
}

function villageNames(count: number, random: Random): string[] {
  const names: string[] = []
  const keys: string[] = []
  for (const name of shuffled(pairs(FIRST, SECOND), random)) {
    const key = normaliseName(name)
    if (names.length === count) break
    if (!keys.every((other) => farApart(key, other))) continue
    names.push(name)
    keys.push(key)
  }
  if (names.length < count) throw new RangeError(`only ${names.length} village names can be told apart, ${count} wanted`)
  return names
}

/** Villages per kecamatan: as even as can be, then a fifth of each given on to the next here and there. */
export function kecamatanSizes({ kecamatan, desa }: Omit<DistrictSize, 'seed'>, random: Random): number[] {
  const sizes = Array.from(
    { length: kecamatan },
    (_, index) => Math.floor(((index + 1) * desa) / kecamatan) - Math.floor((index * desa) / kecamatan),
  )
  for (let index = 0; index + 1 < kecamatan; index += 1) {
    const given = randomInteger(random, 0, Math.floor((sizes[index] ?? 0) / 5))
    sizes[index] = (sizes[index] ?? 0) - given
    sizes[index + 1] = (sizes[index + 1] ?? 0) + given
  }
  return sizes
}

/** Up to 72 kecamatan and some 450 villages, no two of the same name. Throws when more names are wanted than there are. */
export function syntheticDistrict({ kecamatan, desa, seed }: DistrictSize): District {
  const random = seededRandom(seed)
  const kecamatanNames = pairs(LANDFORMS, FLOWERS)
  if (kecamatan > kecamatanNames.length) throw new RangeError(`at most ${kecamatanNames.length} kecamatan`)
  const names = villageNames(desa, random)
  let next = 0
  const villages = kecamatanSizes({ kecamatan, desa }, random).map((size, index) => {
    const own = names.slice(next, next + size)
    next += size
    return [kecamatanNames[index] as string, own] as const
  })
  return numberedDistrict('99.02', 'Kabupaten Contoh Besar', Object.fromEntries(villages))
}
