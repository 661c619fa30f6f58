import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { lmsTable, type Sex, type TableName } from '../../src/growth/lms-table.ts'
import { WHO_LMS_SHA256 } from '../../src/growth/who-lms.data.ts'

const ROOT = path.resolve(import.meta.dirname, '../../../..')
const DATA = path.join(ROOT, 'packages/core/src/growth/who-lms.data.ts')
const SOURCE = path.resolve(ROOT, '../shared/data/growth-standards/who-lms.csv.gz')
const TABLES: readonly TableName[] = ['wei', 'len', 'bmi', 'hc', 'ac', 'ts', 'ss', 'wfl', 'wfh']
const SEXES: readonly (readonly [Sex, string])[] = [
  [1, 'M'],
  [2, 'F'],
]

/** WHO's table as it was before packing. */
function sourceTable(): string {
  const lines = ['index,sex,x,l,m,s']
  for (const name of TABLES)
    for (const [sex, letter] of SEXES) {
      const { first, l, m, s } = lmsTable(name, sex)
      const unit = name.startsWith('wf') ? 10 : 1
      l.forEach((power, i) => lines.push([name, letter, (first + i) / unit, power, m[i], s[i]].join(',')))
    }
  return `${lines.join('\n')}\n`
}

describe('the figures of the WHO Child Growth Standards', () => {
  test('are unpacked to the very table they were packed from', () => {
    expect(createHash('sha256').update(sourceTable()).digest('hex')).toBe(WHO_LMS_SHA256)
  })

  test('are the 27,436 rows of the source file', (ctx) => {
    if (!existsSync(SOURCE)) return ctx.skip('../shared/data/growth-standards/who-lms.csv.gz is not beside this repository')
    const source = gunzipSync(readFileSync(SOURCE)).toString()
    expect(source.trim().split('\n')).toHaveLength(27_436 + 1)
    expect(sourceTable()).toBe(source)
  })

  test('say for a boy at birth a median of 3.3464 kg, for a girl of 45 cm one of 2.4607 kg', () => {
    expect(lmsTable('wei', 1).m[0]).toBe(3.3464)
    expect(lmsTable('wfl', 2)).toMatchObject({ first: 450 })
    expect(lmsTable('wfl', 2).m[0]).toBe(2.4607)
  })

  test('travel to a phone in at most 10 KB', () => {
    expect(brotliCompressSync(readFileSync(DATA)).byteLength).toBeLessThanOrEqual(10_000)
  })

  test('carry their source in the head of the file', () => {
    const head = readFileSync(DATA, 'utf8').slice(0, 600)
    expect(head).toContain('WHO Child Growth Standards')
    expect(head).toMatch(/not reviewed by\s+\*?\s*WHO/)
    expect(head).toContain(WHO_LMS_SHA256)
  })
})
