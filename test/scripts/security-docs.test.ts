/**
 * The pages on security name what there is: every test and file on them exists, and the ASVS page answers each requirement of levels 1 and 2 once.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.join(import.meta.dirname, '../..')
const SHORT: Readonly<Record<string, string>> = { S: 'packages/server/test', W: 'packages/web/test', C: 'packages/core/test' }
/** ASVS 5.0.0: 70 requirements of level 1 and 183 of level 2. */
const BY_LEVEL = { 1: 70, 2: 183 }

const read = (page: string): string => readFileSync(path.join(ROOT, 'docs/security', page), 'utf8')

function pathsOn(text: string): string[] {
  const named = [...text.matchAll(/`([A-Za-z][\w./-]*\/[\w./-]+\.(?:test\.ts|ts|tsx|mjs|md|txt|sql|json))`/g)].map(
    (match) => match[1] ?? '',
  )
  return named.map((name) => name.replace(/^([SWC])\//, (_, letter: string) => `${SHORT[letter]}/`))
}

const rows = read('asvs.md')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', level = '', about = '', state = '', why = '']) => ({ id, level, about, state, why }))

describe('the pages on security', () => {
  it.each(['asvs.md', 'threat-model.md'])('%s names only what exists', (page) => {
    const paths = pathsOn(read(page))
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((name) => !existsSync(path.join(ROOT, name)) && !existsSync(path.join(ROOT, 'packages/server/src', name)))).toEqual(
      [],
    )
  })

  it('answer every requirement of levels 1 and 2 once, with a test or a reason', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const count = (level: string): number => rows.filter((row) => row.level === level).length
    expect({ 1: count('1'), 2: count('2') }).toEqual(BY_LEVEL)
    const empty = rows.filter(({ about, state, why }) => about === '' || why === '' || !['yes', 'part', 'no', '—'].includes(state))
    expect(empty).toEqual([])
  })
})
