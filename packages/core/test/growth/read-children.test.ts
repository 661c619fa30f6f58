import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type InputColumn, readChildren } from '../../src/growth/read-children.ts'
import { scoreChildren } from '../../src/growth/score-children.ts'
import { sayIssue } from '../../src/intake/say-issue.ts'

const ERRORS = path.resolve(import.meta.dirname, '../../../../../shared/data/golden/zscores/who_anthro_errors.csv')
type Row = Partial<Record<InputColumn, string>>

const SOUND: Row = { sex: '1', age: '400', unit: 'd', weight: '9,4', lenhei: '74.0', measure: 'l', oedema: 'n' }

function read(...rows: readonly Row[]) {
  return readChildren(rows.length, (row, column) => rows[row]?.[column] ?? '', { ageUnit: 'hari' })
}

describe('readChildren', () => {
  test('reads numbers with a decimal point or comma', () => {
    const { children, issues } = read(SOUND, { ...SOUND, weight: '9.4', headc: ' ' })
    expect([children.weight[0], children.lenhei[0], children.weight[1]]).toEqual([9.4, 74, 9.4])
    expect(issues.map(({ code }) => code)).toEqual(['tumbuh.bukan-angka'])
  })

  test('takes each row in its own unit of age', () => {
    const { children } = read({ ...SOUND, age: '24', unit: 'm' }, { ...SOUND, age: '24', unit: '' })
    expect([children.day[0], children.month[0], children.day[1]]).toEqual([731, 24, 24])
  })

  const WRONG: readonly (readonly [Row, string])[] = [
    [{ sex: '3' }, 'tumbuh.kode-kelamin'],
    [{ sex: 'male' }, 'tumbuh.kode-kelamin'],
    [{ sex: 'TRUE' }, 'tumbuh.kode-kelamin'],
    [{ sex: ' m' }, 'tumbuh.kode-kelamin'],
    [{ age: '-1' }, 'tumbuh.umur-negatif'],
    [{ age: 'ten' }, 'tumbuh.bukan-angka'],
    [{ measure: 'x' }, 'tumbuh.kode-posisi'],
    [{ measure: '1' }, 'tumbuh.kode-posisi'],
    [{ oedema: 'yes' }, 'tumbuh.kode-edema'],
    [{ weight: '5 kg' }, 'tumbuh.bukan-angka'],
    [{ unit: 'y' }, 'tumbuh.satuan-umur'],
  ]
  test.each(WRONG)('%o is said in both languages and stops neither its row nor the table', (wrong, code) => {
    const { children, issues } = read(SOUND, { ...SOUND, ...wrong })
    expect(issues).toMatchObject([
      { code, severity: 'galat', place: { row: 2, column: Object.keys(wrong)[0] }, read: Object.values(wrong)[0] },
    ])
    for (const language of ['id', 'en'] as const) expect(sayIssue(issues[0]!, language).what).toContain(Object.values(wrong)[0])
    expect(scoreChildren(children).z.len[0]).not.toBeNaN()
  })

  test('every wrong call that the R package refuses is an issue here, and what it accepts is none', (ctx) => {
    if (!existsSync(ERRORS)) return ctx.skip('../shared/data/golden/zscores/who_anthro_errors.csv is not beside this repository')
    const calls = readFileSync(ERRORS, 'utf8').trim().split('\n').slice(1)
    // A quoted number is a number in a table of texts; types of R (logical, factor) do not exist there.
    const refused = calls.filter((line) => /^(?:sex=(?:3|'male'|TRUE|' m')|age=-1|measure=(?:'x'|1)|oedema='yes'),/.test(line))
    expect(refused).toHaveLength(8)
    for (const line of refused) {
      const [, column = '', value = ''] = /^(\w+)='?([^',]*)'?,/.exec(line) ?? []
      expect(read({ ...SOUND, [column]: value }).issues).toMatchObject([{ place: { column } }])
    }
    for (const accepted of [{ oedema: '2' }, { age: 'Inf' }, { weight: 'Inf' }]) expect(read({ ...SOUND, ...accepted }).issues).toEqual([])
  })

  test('issues stand where the caller says the row stands', () => {
    const { issues } = readChildren(1, () => 'x', { ageUnit: 'bulan', placeOf: (row) => ({ file: 'a.csv', row: row + 7 }) })
    expect(new Set(issues.map(({ place }) => `${place.file} ${place.row}`))).toEqual(new Set(['a.csv 7']))
  })
})
