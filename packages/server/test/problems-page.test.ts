/**
 * The page of problems and the catalogue say the same: no code is missing there, and none stands there that is gone.
 */
import { readFileSync } from 'node:fs'
import { PROBLEMS } from '@konvergen/contract/problems.ts'
import { expect, it } from 'vitest'
import { PROBLEMS_PAGE, problemsPage } from '../../../scripts/gen-problems.ts'

const page = readFileSync(PROBLEMS_PAGE, 'utf8')

it('names exactly the codes of the catalogue', () => {
  const named = [...page.matchAll(/^## (\S+)$/gm)].map((match) => match[1])
  expect(named).toEqual(Object.keys(PROBLEMS))
})

it('is as the generator writes it', () => {
  expect(page).toBe(problemsPage())
})
