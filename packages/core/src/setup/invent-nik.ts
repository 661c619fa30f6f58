/**
 * NIK in valid form for invented children: an area that does not exist (province 99), the birth date with 40 added to a girl's day, and a
 * serial number, each given once. Remembers one kecamatan at a time.
 */
import { type Day, partsOf } from '../kit/day.ts'

const two = (value: number): string => String(value).padStart(2, '0')

export type InventNik = (kecamatan: string, birth: Day, sex: 'L' | 'P') => string

export function nikInventor(): InventNik {
  let known = ''
  let serials = new Map<string, number>()
  return (kecamatan, birth, sex) => {
    if (kecamatan !== known) {
      known = kecamatan
      serials = new Map()
    }
    const { year, month, day } = partsOf(birth)
    const start = `${kecamatan.replaceAll('.', '')}${two(day + (sex === 'P' ? 40 : 0))}${two(month)}${two(year % 100)}`
    const serial = (serials.get(start) ?? 0) + 1
    serials.set(start, serial)
    return `${start}${String(serial).padStart(4, '0')}`
  }
}
