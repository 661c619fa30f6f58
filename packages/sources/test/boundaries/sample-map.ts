/** For tests: a district of two kecamatan, and boundary files for it as bytes. */
import type { District } from '@konvergen/core/wilayah/district.ts'

export const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [
    { kode: '99.01.01', nama: 'Hulu' },
    { kode: '99.01.02', nama: 'Hilir' },
  ],
  desa: [
    { kode: '99.01.01.2001', nama: 'Muara', kecamatan: '99.01.01' },
    { kode: '99.01.01.2002', nama: 'Tanjung', kecamatan: '99.01.01' },
    { kode: '99.01.02.2001', nama: 'Muara', kecamatan: '99.01.02' },
  ],
}

export type Point = [number, number]

/** Counter-clockwise, one tenth of a degree wide. */
export function square(x: number, y = -1): Point[] {
  return [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.1],
    [x, y + 0.1],
    [x, y],
  ]
}

export interface Feature {
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

export function feature(properties: Feature['properties'], ring: unknown = square(119)): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)
export const mapOf = (features: readonly Feature[]) => bytesOf(JSON.stringify({ type: 'FeatureCollection', features }))
