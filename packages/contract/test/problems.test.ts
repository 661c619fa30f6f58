import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../src/problems.ts'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted((a, b) => (a < b ? -1 : 1))

/** A cause and the name of a field come in words of their own language: `{sebab}` and `{reason}`, `{isian}` and `{field}`. */
const inEnglish = (todo: { id: string; en: string }) =>
  todo.id.replace('{sebab}', '{reason}').replace('{isian}', todo.en.includes('{field}') ? '{field}' : '{isian}')

describe('every problem', () => {
  it.each(Object.entries(PROBLEMS))('%s is a client or server error with both languages asking for the same details', (_, problem) => {
    expect(problem.status).toBeGreaterThanOrEqual(400)
    expect(problem.status).toBeLessThan(600)
    expect(placeholders(inEnglish(problem.todo))).toEqual(placeholders(problem.todo.en))
    expect(problem.title.id).not.toBe(problem.title.en)
  })
})
