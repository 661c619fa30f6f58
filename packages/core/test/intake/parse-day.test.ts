import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfSerial, isAmbiguousDay, parseDay, provenOrder } from '../../src/intake/parse-day.ts'
import { type Day, dayNumber, dayOfNumber, partsOf } from '../../src/kit/day.ts'

const read = (text: string | null) => parseDay(text, 'hari-dulu')

describe('parseDay', () => {
  it.each([
    ['17/01/2024', '2024-01-17'],
    ['17-01-2024', '2024-01-17'],
    ['17.01.2024', '2024-01-17'],
    ['7/1/2024', '2024-01-07'],
    ['2024-01-17', '2024-01-17'],
    ['2024/01/17', '2024-01-17'],
    ['17-01-24', '2024-01-17'],
    ['17/01/2024 08:30', '2024-01-17'],
    ['Nov 15, 2024', '2024-11-15'],
    ['November 15, 2024', '2024-11-15'],
    ['15 Nov 2024', '2024-11-15'],
    ['15-Nov-24', '2024-11-15'],
    ['15 Agustus 2024', '2024-08-15'],
    ['15 Pebruari 2024', '2024-02-15'],
    ['2024-01-17 07:49:21', '2024-01-17'],
    ['2024-01-17T00:00:00.000Z', '2024-01-17'],
    ['2024-01-17T00:00:00+07:00', '2024-01-17'],
    ["'17/01/2024", '2024-01-17'],
    ['45308', '2024-01-17'],
    ['45308.5', '2024-01-17'],
  ])('%j', (text, day) => {
    expect(read(text)).toEqual({ state: 'ada', day })
  })

  it.each(['2024-01-16T17:00:00.000Z', '2024-01-16T16:00:00Z', '2024-01-16 15:00:00+00:00'])('%s was midnight in Indonesia', (text) => {
    expect(read(text)).toEqual({ state: 'ada', day: '2024-01-17' })
  })

  it.each([
    [null, 'kosong'],
    ['', 'kosong'],
    [' - ', 'kosong'],
    ['30/02/2024', 'tanggal-mustahil'],
    ['2023-02-29', 'tanggal-mustahil'],
    ['31 April 2024', 'tanggal-mustahil'],
    ['01/17/2024', 'tanggal-mustahil'],
    ['00/00/0000', 'tanggal-mustahil'],
    ['31/12/1899', 'tanggal-luar-rentang'],
    ['1899-12-30', 'tanggal-luar-rentang'],
    ['1987-05-01', 'tanggal-luar-rentang'],
    ['12345', 'tanggal-luar-rentang'],
    ['kemarin', 'bukan-tanggal'],
    ['15 Foo 2024', 'bukan-tanggal'],
    ['2024', 'bukan-tanggal'],
    ['9,4', 'bukan-tanggal'],
    ['081234567890', 'bukan-tanggal'],
  ])('%j: %s', (text, state) => {
    expect(read(text)).toEqual({ state })
  })

  it('follows the order of the column', () => {
    expect(parseDay('03/04/2024', 'hari-dulu')).toEqual({ state: 'ada', day: '2024-04-03' })
    expect(parseDay('03/04/2024', 'bulan-dulu')).toEqual({ state: 'ada', day: '2024-03-04' })
  })
})

describe('every day of this century', () => {
  const anyDay = fc
    .integer({ min: dayNumber('2000-01-01' as Day), max: dayNumber('2099-12-31' as Day) })
    .map((number) => dayOfNumber(number) as Day)

  it('is read back in all its spellings', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = partsOf(day)
        const spellings = [`${date}/${month}/${year}`, `${date}-${month}-${year}`, `${year}/${month}/${date}`, day, `${day}T00:00:00Z`]
        for (const text of spellings) expect(read(text)).toEqual({ state: 'ada', day })
        expect(parseDay(`${month}/${date}/${year}`, 'bulan-dulu')).toEqual({ state: 'ada', day })
        expect(read(String(dayNumber(day) + 25_569))).toEqual({ state: 'ada', day })
        expect(dayOfSerial(dayNumber(day) + 25_569)).toBe(day)
      }),
    )
  })

  it('never comes out of a text as a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789/-. :TZ')) }), (text) => {
        const reading = read(text)
        const day = reading.state === 'ada' ? reading.day : '2024-01-17'
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
      }),
    )
  })
})

describe('what a date says of its order', () => {
  it.each([
    ['17/01/2024', 'hari-dulu'],
    ['01/17/2024', 'bulan-dulu'],
    ['03/04/2024', null],
    ['2024-01-17', null],
    ['45/13/2024', null],
  ])('%s: %s', (text, order) => {
    expect(provenOrder(text)).toBe(order)
  })

  it('is doubtful when both may be', () => {
    expect(isAmbiguousDay('03/04/2024')).toBe(true)
    expect(isAmbiguousDay('04/04/2024')).toBe(false)
    expect(isAmbiguousDay('17/01/2024')).toBe(false)
  })
})
