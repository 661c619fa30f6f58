/** Invented mothers and children of the first 1,000 days: the same each time, of the families of their village, noted of what is asked and of nothing else. */
import { describe, expect, it } from 'vitest'
import { monthOf } from '../../src/sasaran/quarter.ts'
import { stageIn } from '../../src/scorecard/person-quarter.ts'
import { strayItems } from '../../src/scorecard/service-items.ts'
import { demoFamilies } from '../../src/setup/demo-families.ts'
import { demoPersons } from '../../src/setup/demo-persons.ts'

const families = demoFamilies(['99.01.01.1001', '99.01.02.2002', '99.01.03.2003'], 7).now
const UNTIL = monthOf('2026-11')
const persons = demoPersons(families, UNTIL, 5, 7)

describe('persons of the demo district', () => {
  it('are the same each time, and belong to families of their own village', () => {
    expect(demoPersons(families, UNTIL, 5, 7)).toEqual(persons)
    const cards = new Map(families.map(({ desa, person }) => [person.noKk, desa]))
    expect(persons.every(({ desa, family }) => cards.get(family.noKk) === desa)).toBe(true)
    expect(new Set(persons.map(({ desa }) => desa)).size).toBe(3)
  })

  it('are mothers and children, noted of months in which they are asked and of what is asked then', () => {
    expect(new Set(persons.map(({ person }) => person.kind))).toEqual(new Set(['bumil', 'anak']))
    for (const { person, months } of persons) {
      expect(months.length).toBeGreaterThan(0)
      for (const { month, noted } of months) {
        const stage = stageIn(person, month)
        expect(month).toBeLessThanOrEqual(UNTIL)
        expect(stage === null ? ['nobody'] : strayItems(noted, stage)).toEqual([])
      }
    }
  })

  it('were not given everything, nor was everything of them reported', () => {
    const noted = persons.flatMap(({ months }) => months.flatMap((each) => Object.values(each.noted)))
    expect(noted).toEqual(expect.arrayContaining([true, false, 1, 0]))
    const waters = persons.filter(({ months }) => months.every((each) => each.noted.air === undefined))
    expect(waters.length).toBeGreaterThan(0)
  })
})
