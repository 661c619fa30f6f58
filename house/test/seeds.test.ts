/** A rule with a wrong path pattern is silently inert: each must catch the violation that is seeded for it, and nothing else. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkImports, findTrespasses } from '../check-imports.ts'
import { RULES } from '../rules.ts'
import STAIRS from '../stairs.json' with { type: 'json' }
import { workspaceOf } from './tree.ts'

const SEEDS = path.resolve(import.meta.dirname, '../seeds')
const names = [...new Set(RULES.map(({ name }) => name ?? ''))]

test('every rule has a seed and every seed has a rule', () => {
  expect(readdirSync(SEEDS).toSorted()).toEqual(names.toSorted())
})

test('every rule says in a sentence what to do', () => {
  for (const { comment } of RULES) expect(comment).toMatch(/^.{40,}\.$/)
})

describe('a seeded violation is caught by its own rule only', () => {
  test.each(names)('%s', async (name) => {
    const trespasses = await findTrespasses(workspaceOf(path.join(SEEDS, name)))
    expect([...new Set(trespasses.map(({ rule }) => rule))]).toEqual([name])
  })
})

test('a trespass is reported with its two ends and the sentence of its rule', async () => {
  const [report] = await checkImports(workspaceOf(path.join(SEEDS, 'pages-do-not-visit-pages')))
  expect(report).toContain('packages/web/src/pages/lokus/page.ts → packages/web/src/pages/situation/table.ts')
  expect(report).toContain('cannot be changed alone')
})

describe('each step of a staircase is guarded against each later one', () => {
  const steps = [
    { name: 'core-stairs', words: STAIRS.core, fileOf: (word: string) => `packages/core/src/${word}/rule.ts` },
    {
      name: 'capability-stairs',
      words: STAIRS.capabilities,
      fileOf: (word: string) => `packages/server/src/capabilities/${word}/store.ts`,
    },
  ]
  test.each(steps)('$name', ({ name, words, fileOf }) => {
    const rules = RULES.filter((rule) => rule.name === name).map(({ from, to }) => ({ from: patternOf(from.path), to: patternOf(to.path) }))
    const isForbidden = (from: string, to: string) => rules.some((rule) => rule.from.test(fileOf(from)) && rule.to.test(fileOf(to)))
    for (const [low, below] of words.entries()) {
      for (const [high, above] of words.entries()) expect(isForbidden(below, above), `${below} → ${above}`).toBe(low < high)
    }
  })
})

function patternOf(pattern: string | string[] | undefined): RegExp {
  return new RegExp(String(pattern))
}
