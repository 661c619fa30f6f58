/**
 * Measurements of several months as the columns that the quality checks take, with the posyandu, puskesmas and kecamatan of each.
 */
import { ageOf } from '@konvergen/core/growth/age.ts'
import { FEMALE, LYING, MALE, STANDING } from '@konvergen/core/growth/children.ts'
import { type Day, dayNumber } from '@konvergen/core/kit/day.ts'
import type { ChildMeasurements } from '@konvergen/core/quality/gather-facts.ts'
import type { PosyanduName } from '@konvergen/core/quality/quality-report.ts'
import type { QualityRow } from './quality-store.ts'

/** Of a key as this file makes it: `76.01.01.2001 MELATI 1`. */
export function desaOfPosyandu(key: string): string {
  return key.slice(0, key.indexOf(' '))
}

/** A column that grows. */
class Column {
  #values = new Float64Array(1024)
  #length = 0

  push(value: number | null): void {
    if (this.#length === this.#values.length) {
      const longer = new Float64Array(2 * this.#length)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values[this.#length] = value ?? Number.NaN
    this.#length += 1
  }

  get length(): number {
    return this.#length
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.#length)
  }
}

const COLUMNS = ['child', 'birth', 'day', 'month', 'sex', 'weight', 'lenhei', 'armc', 'measure', 'len', 'wei', 'wfl', 'bmi'] as const

export interface VillageNames {
  readonly desa: ReadonlyMap<string, string>
  /** By village code. */
  readonly kecamatan: ReadonlyMap<string, string>
}

export class QualityColumns {
  readonly #columns = Object.fromEntries(COLUMNS.map((name) => [name, new Column()])) as Record<(typeof COLUMNS)[number], Column>
  readonly #numbers = new Map<string, number>()
  readonly #villages: VillageNames
  readonly posyandu: (string | null)[] = []
  readonly puskesmas: (string | null)[] = []
  readonly kecamatan: (string | null)[] = []
  readonly names = new Map<string, PosyanduName>()

  constructor(villages: VillageNames) {
    this.#villages = villages
  }

  get length(): number {
    return this.posyandu.length
  }

  add(row: QualityRow): void {
    const { day, month } = ageOf(row.age_days, 'hari')
    const number = this.#numbers.get(row.child) ?? this.#numbers.size
    this.#numbers.set(row.child, number)
    const columns = this.#columns
    columns.child.push(number)
    columns.birth.push(dayNumber(row.birth as Day))
    columns.day.push(day)
    columns.month.push(month)
    columns.sex.push(row.sex === 'L' ? MALE : FEMALE)
    columns.weight.push(row.weight)
    columns.lenhei.push(row.lenhei)
    columns.armc.push(row.armc)
    columns.measure.push(row.position === null ? 0 : { T: LYING, B: STANDING }[row.position])
    columns.len.push(row.z_len)
    columns.wei.push(row.z_wei)
    columns.wfl.push(row.z_wfl)
    columns.bmi.push(row.z_bmi)
    this.#place(row)
  }

  #place({ desa_kode, posyandu, puskesmas }: QualityRow): void {
    const key = posyandu === null ? null : `${desa_kode} ${posyandu.trim().toUpperCase().replace(/\s+/g, ' ')}`
    this.posyandu.push(key)
    this.puskesmas.push(puskesmas)
    this.kecamatan.push(this.#villages.kecamatan.get(desa_kode) ?? null)
    if (key !== null && !this.names.has(key))
      this.names.set(key, { nama: posyandu ?? '', desa: this.#villages.desa.get(desa_kode) ?? null })
  }

  children(): ChildMeasurements {
    const { len, wei, wfl, bmi, ...own } = this.#columns
    return {
      child: own.child.values(),
      birth: own.birth.values(),
      day: own.day.values(),
      month: own.month.values(),
      sex: own.sex.values(),
      weight: own.weight.values(),
      lenhei: own.lenhei.values(),
      armc: own.armc.values(),
      measure: own.measure.values(),
      z: { len: len.values(), wei: wei.values(), wfl: wfl.values(), bmi: bmi.values() },
    }
  }
}
