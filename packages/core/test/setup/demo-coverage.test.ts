import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { demoServices, demoSupply, demoTargetGroups } from '../../src/setup/demo-coverage.ts'
import { DEMO_SEED, demoDistrict } from '../../src/setup/demo-district.ts'
import { demoVillages } from '../../src/setup/demo-recap.ts'

const district = demoDistrict()
const villages = demoVillages(district, DEMO_SEED)
const groups = demoTargetGroups(villages, DEMO_SEED)
const services = (quarter: number) => demoServices(SHIPPED, { district, villages, groups }, quarter, DEMO_SEED)
const areas = { desa: villages.map(({ kode }) => kode), kec: district.kecamatan.map(({ kode }) => kode), kab: [district.kode] }

it('serves no more people than there are', () => {
  const people = new Map(groups.map(({ code, area, value }) => [`${code} ${area}`, value ?? 0]))
  const over = services(3).filter(({ code, area, value }) => {
    const { denominatorCode } = SHIPPED.find((each) => each.code === code) ?? {}
    return (value ?? 0) > (people.get(`${denominatorCode} ${area}`) ?? -1)
  })
  expect(over).toEqual([])
})

it('has each way of having no number, and is the same each time', () => {
  const first = services(0)
  const codes = new Set(first.map(({ code }) => code))
  expect([codes.has('E08'), codes.size]).toEqual([false, 28])
  expect(first.some(({ value }) => value === null)).toBe(true)
  expect(new Set(first.map(({ area }) => area)).size).toBeLessThan(villages.length)
  expect(services(0)).toEqual(first)
})

it('gives supply of every level, with denominators where they come along', () => {
  const supply = demoSupply(SHIPPED, areas, DEMO_SEED)
  expect(new Set(supply.map(({ area }) => area.length))).toEqual(new Set([5, 8, 13]))
  const shares = supply.filter(({ code }) => code === 'S31')
  expect(new Set(shares.map(({ part }) => part))).toEqual(new Set(['penyebut', 'nilai']))
})
