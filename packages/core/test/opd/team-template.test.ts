import { describe, expect, it } from 'vitest'
import { STARTING_LIST } from '../../src/opd/starting-list.ts'
import { faultsOfTeam, TEAM_LEVELS } from '../../src/opd/team.ts'
import { templateOf } from '../../src/opd/team-template.ts'

const WILAYAH = { kabupaten: '99.01', kecamatan: '99.01.01', desa: '99.01.01.2001' } as const

function template(level: (typeof TEAM_LEVELS)[number], byCode: ReadonlyMap<string, string>) {
  let made = 0
  return templateOf({
    level,
    wilayah: WILAYAH[level],
    byCode,
    headOf: (office) => (office === 'id-dinkes' ? 'sri' : null),
    newId: () => `n${++made}`,
  })
}

describe('templateOf', () => {
  it.each(TEAM_LEVELS)('makes a whole team for a %s, with an id for each part', (level) => {
    const { fields, seats } = template(level, new Map())
    const ids = [...fields, ...seats].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const offices = new Set(seats.flatMap(({ lembaga }) => (lembaga === null ? [] : [lembaga])))
    expect(faultsOfTeam({ fields, seats }, { offices, people: new Set() })).toEqual([])
  })

  it('seats the offices that the district has, and their heads where a head sits', () => {
    const byCode = new Map(STARTING_LIST.map(({ code }) => [code, `id-${code}`]))
    const { seats } = template('kabupaten', byCode)
    expect(seats.find(({ lembaga }) => lembaga === 'id-dinkes')).toMatchObject({ peran: 'koordinator', orang: 'sri' })
    expect(seats.every(({ lembaga }) => lembaga !== null)).toBe(true)
    expect(
      template('kabupaten', new Map())
        .seats.filter(({ lembaga }) => lembaga !== null)
        .map(({ lembaga }) => lembaga),
    ).toEqual(['99.01', '99.01'])
  })
})
